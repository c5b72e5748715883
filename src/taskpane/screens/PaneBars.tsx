import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Council } from "../../ui/api/api.ts";
import { ageInWords } from "../../ui/case/moment-words.ts";
import type { KnownMessage } from "../known-message.ts";
import { isStale } from "../screen.ts";
import { PANE_WORDS } from "../words.ts";

const Warning = ({ children }: { readonly children: ReactNode }) => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>{children}</MessageBarBody>
  </MessageBar>
);

/** What is amiss: what is shown is old, or the mailbox of the message is not being read. */
export const PaneBars = (props: {
  readonly known: KnownMessage | null;
  readonly council: Pick<Council, "mailboxHealth"> | null;
  readonly mailbox: string | null;
}) => {
  const { known, council, mailbox } = props;
  const health = council?.mailboxHealth.find(({ address }) => address.toLowerCase() === mailbox);
  const readAt = new Date(known?.readAtMs ?? 0).toISOString();
  return (
    <>
      {isStale(known) && <Warning>{PANE_WORDS.stale(ageInWords(readAt, new Date().toISOString()))}</Warning>}
      {health?.problem && (
        <Warning>
          {PANE_WORDS.mailboxProblem(health.address, health.problem)} {PANE_WORDS.mailboxProblemHint}
        </Warning>
      )}
    </>
  );
};
