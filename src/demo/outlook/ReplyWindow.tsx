import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { SendFilled } from "@fluentui/react-icons/svg/send";
import { useEffect, useRef, useState } from "react";
import { safeHtml } from "./safe-html.ts";

const useStyles = makeStyles({
  window: {
    marginTop: "16px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    background: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "10px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  to: { flexGrow: 1, minWidth: "120px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  text: {
    minHeight: "140px",
    padding: "12px 16px",
    outlineStyle: "none",
    lineHeight: "1.5",
    overflowWrap: "anywhere",
    "& p": { margin: "0 0 10px" },
  },
  problem: { padding: "0 16px 12px", color: tokens.colorPaletteRedForeground1 },
});

export interface ReplyWindowProps {
  readonly to: string;
  readonly from: string;
  /** What the add-in, or nobody, has written already. */
  readonly html: string;
  onSend(html: string): Promise<void>;
  onDiscard(): void;
}

/** Where a reply is written, under the message that it answers. */
export const ReplyWindow = ({ to, from, html, onSend, onDiscard }: ReplyWindowProps) => {
  const styles = useStyles();
  const text = useRef<HTMLDivElement>(null);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState(false);

  useEffect(() => {
    const element = text.current;
    if (!element) return;
    element.innerHTML = safeHtml(html) || "<p><br></p>";
    element.scrollIntoView({ block: "nearest" });
    element.focus();
  }, [html]);

  const send = async (): Promise<void> => {
    setSending(true);
    setProblem(false);
    try {
      await onSend(safeHtml(text.current?.innerHTML ?? ""));
    } catch {
      setProblem(true);
      setSending(false);
    }
  };

  return (
    <section className={styles.window} aria-label="Reply">
      <div className={styles.head}>
        <Button appearance="primary" icon={<SendFilled />} disabled={sending} onClick={() => void send()}>
          {sending ? "Sending" : "Send"}
        </Button>
        <Text className={styles.to} size={200}>
          To <b>{to}</b>
          <br />
          from {from}
        </Text>
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label="Discard the reply"
          onClick={onDiscard}
        />
      </div>
      <div
        ref={text}
        className={styles.text}
        role="textbox"
        aria-multiline="true"
        aria-label="Message text"
        contentEditable
        suppressContentEditableWarning
      />
      {problem && (
        <Text as="p" className={styles.problem} role="alert">
          The reply was not sent. Your text is still here: choose Send again.
        </Text>
      )}
    </section>
  );
};
