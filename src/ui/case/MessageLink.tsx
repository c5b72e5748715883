import { Button, Link, Spinner } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons";
import type { CaseMessage } from "../../contracts/case.ts";
import { useTimelineStyles } from "./timeline-styles.ts";
import type { OpeningMessage } from "./use-opening-message.ts";
import { CASE_WORDS } from "./words.ts";

const { openMessage } = CASE_WORDS;

/** The way to one message, which lies in Outlook; and what stood in that way. */
export const MessageLink = (props: { readonly message: CaseMessage; readonly messages: OpeningMessage }) => {
  const styles = useTimelineStyles();
  const { message, messages } = props;
  const mine = messages.opening?.messageId === message.messageId ? messages.opening : null;
  return (
    <>
      {mine?.state === "asking" ? (
        <Spinner size="extra-tiny" aria-label={openMessage.asking} />
      ) : (
        <Button
          appearance="subtle"
          size="small"
          className={styles.small}
          icon={<Open16Regular />}
          aria-label={openMessage.label(message.subject)}
          title={openMessage.title}
          onClick={() => messages.open(message)}
        />
      )}
      {mine?.state === "link" && (
        <Link className={styles.below} href={mine.link} target="_blank" rel="noopener">
          {openMessage.title}
        </Link>
      )}
      {mine?.state === "failed" && (
        <span className={styles.below} role="status">
          {openMessage.failed(message.mailbox)} {mine.reason}
        </span>
      )}
    </>
  );
};
