import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Open20Regular } from "@fluentui/react-icons";
import { NEXT_WORDS } from "../../ui/around/words.ts";
import { messageToRead, useMessageLink } from "../use-message-link.ts";
import type { OpenedCase } from "../use-opened-case.ts";
import { PANE_WORDS } from "../words.ts";
import { CaseScreen, type CaseScreenProps } from "./CaseScreen.tsx";
import { Shell } from "./Shell.tsx";
import { SubPage } from "./SubPage.tsx";

/** The way to the customer's newest message, which lies in Outlook. */
const MessageInOutlook = (props: Pick<CaseScreenProps, "api" | "host" | "open">) => {
  const message = messageToRead(props.open.messages);
  const link = useMessageLink(props.api, message);
  if (message === null) return null;
  return link === null ? (
    <MessageBar layout="multiline">
      <MessageBarBody>{NEXT_WORDS.findInOutlook(message.mailbox)}</MessageBarBody>
    </MessageBar>
  ) : (
    <div>
      <Button
        icon={<Open20Regular />}
        onClick={() => {
          props.host.openLink(link);
        }}
      >
        {NEXT_WORDS.openInOutlook}
      </Button>
    </div>
  );
};

/** A case that was opened by its reference, not by selecting its message; or that of a letter just logged. */
export const CasePageScreen = (
  props: Omit<CaseScreenProps, "open" | "seen" | "onStarted"> & {
    readonly reference: string;
    readonly isLogged: boolean;
    readonly opened: OpenedCase;
    readonly onBack: () => void;
  },
) => {
  const { opened, reference, isLogged, onBack, ...known } = props;
  const { open, failure } = opened;
  const shownBelow = open !== null || failure === null;
  const title = isLogged ? PANE_WORDS.loggedTitle : NEXT_WORDS.casePage;
  return (
    <SubPage {...(shownBelow ? { title, heard: reference } : { title: reference })} onBack={onBack}>
      {isLogged && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{PANE_WORDS.logged(reference)}</MessageBarBody>
        </MessageBar>
      )}
      {failure && (
        <MessageBar intent={failure.mayPass ? "warning" : "error"} layout="multiline">
          <MessageBarBody>{failure.message}</MessageBarBody>
        </MessageBar>
      )}
      {open === null && failure === null && <Shell />}
      {open && (
        <CaseScreen
          key={reference}
          {...known}
          open={open}
          seen={null}
          bars={<MessageInOutlook api={known.api} host={known.host} open={open} />}
          onStarted={() => undefined}
        />
      )}
    </SubPage>
  );
};
