import { Button, Field, Input, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { AttachRegular } from "@fluentui/react-icons/svg/attach";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { SendFilled } from "@fluentui/react-icons/svg/send";
import { useRef, type ChangeEvent, type ReactNode } from "react";
import { OurIcon } from "../page/OurIcon.tsx";
import { AddressField } from "./AddressField.tsx";
import { DraftText } from "./DraftText.tsx";
import type { DraftOnShow } from "./office-host/draft-on-show.ts";
import { COMPOSE_PANE_LABEL } from "./ribbon-controls.ts";
import { SendAlert } from "./SendAlert.tsx";
import { useSending, type SendingOptions } from "./use-sending.ts";

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
    gap: "4px",
    padding: "10px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  space: { flexGrow: 1 },
  addresses: { display: "grid", rowGap: "4px", padding: "8px 12px 0" },
  files: { display: "flex", flexWrap: "wrap", gap: "6px", padding: "8px 12px 0", fontSize: "12px" },
  notices: { padding: "8px 12px 0" },
  hidden: { display: "none" },
  problem: { padding: "0 16px 12px", color: tokens.colorPaletteRedForeground1 },
});

export interface ReplyWindowProps extends Omit<SendingOptions, "latest"> {
  readonly draft: DraftOnShow;
  readonly notices: ReactNode;
  readonly paneOpen: boolean;
  latest: SendingOptions["latest"];
  onChange(part: Partial<DraftOnShow>): void;
  onPane(): void;
  onDiscard(): void;
}

/** Where a mail is written, under the message that it answers. */
export const ReplyWindow = ({ draft, notices, paneOpen, ...rest }: ReplyWindowProps) => {
  const { onChange, onPane, onDiscard } = rest;
  const styles = useStyles();
  const files = useRef<HTMLInputElement>(null);
  const { sending, send, sendNow, goBack } = useSending(rest);
  const busy = sending.step === "checking" || sending.step === "sending";

  const attach = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const added = [...(target.files ?? [])].map(({ name, type, size }, index) => ({
      ...{ name, size, contentType: type || "application/octet-stream" },
      id: `${draft.id}-${draft.attachments.length + index + 1}`,
    }));
    onChange({ attachments: [...draft.attachments, ...added] });
    target.value = "";
  };

  return (
    <section className={styles.window} aria-label="Reply">
      <div className={styles.head} role="toolbar" aria-label="Ribbon of the reply">
        <Button appearance="primary" icon={<SendFilled />} disabled={busy} onClick={() => void send()}>
          {sending.step === "sending" ? "Sending" : "Send"}
        </Button>
        <Button appearance="subtle" icon={<AttachRegular />} onClick={() => files.current?.click()}>
          Attach
        </Button>
        <input
          ref={files}
          type="file"
          multiple
          className={styles.hidden}
          aria-label="Files to attach"
          onChange={attach}
        />
        <ToggleButton appearance="subtle" icon={<OurIcon />} checked={paneOpen} onClick={onPane}>
          {COMPOSE_PANE_LABEL}
        </ToggleButton>
        <span className={styles.space} />
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label="Discard the reply"
          onClick={onDiscard}
        />
      </div>
      <div className={styles.notices}>{notices}</div>
      <div className={styles.addresses}>
        <Text size={200}>From {draft.from.address}</Text>
        <AddressField label="To" people={draft.to} onChange={(to) => onChange({ to })} />
        <AddressField label="Cc" people={draft.cc} onChange={(cc) => onChange({ cc })} />
        <Field label="Subject" orientation="horizontal" size="small">
          <Input
            appearance="underline"
            size="small"
            value={draft.subject}
            onChange={(_event, { value }) => onChange({ subject: value })}
          />
        </Field>
      </div>
      {draft.attachments.length > 0 && (
        <div className={styles.files}>
          {draft.attachments.map(({ id, name }) => (
            <span key={id}>
              <AttachRegular /> {name}
            </span>
          ))}
        </div>
      )}
      <DraftText id={draft.id} html={draft.html} onChange={(html) => onChange({ html })} />
      {sending.step === "failed" && (
        <Text as="p" className={styles.problem} role="alert">
          The reply was not sent. Your text is still here: choose Send again.
        </Text>
      )}
      <SendAlert sending={sending} onSendAnyway={() => void sendNow()} onGoBack={goBack} />
    </section>
  );
};
