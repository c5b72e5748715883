import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { People20Regular } from "@fluentui/react-icons";
import type { CaseDesk } from "../../contracts/case-desk.ts";
import { othersInWords } from "./desk-words.ts";
import { AROUND_WORDS } from "./words.ts";

/** Others who are at the case now. It advises and locks nothing: both may still do everything. */
export const PresenceBar = ({ desk }: { readonly desk: CaseDesk | null }) => {
  const others = desk?.others ?? [];
  if (others.length === 0) return null;
  const replying = others.some(({ doing }) => doing === "replying");
  return (
    <MessageBar
      intent={replying ? "warning" : "info"}
      layout="multiline"
      politeness="polite"
      icon={<People20Regular />}
      data-presence={replying ? "replying" : "looking"}
    >
      <MessageBarBody>
        {othersInWords(others).join(" ")}
        {replying && ` ${AROUND_WORDS.replyingHint}`}
      </MessageBarBody>
    </MessageBar>
  );
};
