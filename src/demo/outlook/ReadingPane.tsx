import { Avatar, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowReplyRegular } from "@fluentui/react-icons/svg/arrow-reply";
import { AttachRegular } from "@fluentui/react-icons/svg/attach";
import { MailReadRegular } from "@fluentui/react-icons/svg/mail-read";
import type { ReactNode } from "react";
import { CategoryChip } from "./CategoryChip.tsx";
import { MessageBody } from "./MessageBody.tsx";
import type { Category, FullMessage } from "./wire.ts";
import { inFull } from "./when.ts";

const useStyles = makeStyles({
  pane: { height: "100%", overflowY: "auto", boxSizing: "border-box", padding: "16px 20px 32px" },
  empty: {
    height: "100%",
    display: "grid",
    placeContent: "center",
    justifyItems: "center",
    rowGap: "12px",
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
  },
  subject: {
    margin: "0 0 6px",
    fontSize: "20px",
    lineHeight: "28px",
    fontWeight: 600,
    overflowWrap: "anywhere",
  },
  chips: { display: "flex", flexWrap: "wrap", gap: "6px", marginBottom: "10px" },
  head: { display: "flex", columnGap: "12px", alignItems: "flex-start", margin: "10px 0 16px" },
  who: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  soft: { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "16px" },
  files: { display: "flex", flexWrap: "wrap", gap: "8px", marginBottom: "14px" },
  file: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "6px",
    padding: "4px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: "12px",
  },
});

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const emptyWords = (count: number): string => {
  if (count > 1) return `${count} messages selected`;
  return count === 1 ? "Opening the message" : "Select a message to read";
};

export interface ReadingPaneProps {
  readonly message: FullMessage | null;
  /** How many are selected. */
  readonly count: number;
  readonly categories: readonly Category[];
  readonly dark: boolean;
  readonly notices: ReactNode;
  readonly reply: ReactNode;
  /** Only where list and message do not fit side by side. */
  onBack?: (() => void) | undefined;
  onReply(): void;
}

export const ReadingPane = (props: ReadingPaneProps) => {
  const { message, count, categories, dark, notices, reply, onBack, onReply } = props;
  const styles = useStyles();
  if (!message) {
    return (
      <div className={styles.empty}>
        <MailReadRegular fontSize={48} />
        <Text>{emptyWords(count)}</Text>
      </div>
    );
  }
  const sender = message.from.name || message.from.address;
  return (
    <article className={styles.pane} aria-label={`Message: ${message.subject}`}>
      {onBack && (
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack} style={{ marginLeft: -8 }}>
          Back to the list
        </Button>
      )}
      {notices}
      <h1 className={styles.subject}>{message.subject || "(No subject)"}</h1>
      {message.categories.length > 0 && (
        <div className={styles.chips}>
          {message.categories.map((name) => (
            <CategoryChip key={name} name={name} known={categories} />
          ))}
        </div>
      )}
      <header className={styles.head}>
        <Avatar name={sender} color="colorful" size={40} />
        <div className={styles.who}>
          <div>
            <b>{sender}</b> <span className={styles.soft}>{message.from.address}</span>
          </div>
          <div className={styles.soft}>
            To: {message.to.map((each) => each.name || each.address).join("; ")}
          </div>
          {message.cc.length > 0 && (
            <div className={styles.soft}>
              Cc: {message.cc.map((each) => each.name || each.address).join("; ")}
            </div>
          )}
          <time className={styles.soft} dateTime={message.receivedAt}>
            {inFull(message.receivedAt)}
          </time>
        </div>
      </header>
      {message.attachments.length > 0 && (
        <div className={styles.files}>
          {message.attachments.map((file) => (
            <span key={file.id} className={styles.file}>
              <AttachRegular />
              {file.name} <span className={styles.soft}>{size(file.size)}</span>
            </span>
          ))}
        </div>
      )}
      <MessageBody html={message.html} dark={dark} />
      {reply ?? (
        <Button icon={<ArrowReplyRegular />} onClick={onReply} style={{ marginTop: 20 }}>
          Reply
        </Button>
      )}
    </article>
  );
};
