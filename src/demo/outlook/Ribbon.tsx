import { Button, Divider, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowReplyRegular } from "@fluentui/react-icons/svg/arrow-reply";
import { MailReadRegular } from "@fluentui/react-icons/svg/mail-read";
import { MailUnreadRegular } from "@fluentui/react-icons/svg/mail-unread";
import { OurIcon } from "../page/OurIcon.tsx";
import type { FullMessage } from "./wire.ts";

const useStyles = makeStyles({
  ribbon: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    height: "44px",
    padding: "0 8px",
    flexShrink: 0,
    background: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "nowrap",
  },
  divider: { flexGrow: 0, height: "24px" },
  space: { flexGrow: 1 },
});

export interface RibbonProps {
  readonly message: FullMessage | null;
  readonly paneOpen: boolean;
  onReply(): void;
  onMarkRead(read: boolean): void;
  onPane(): void;
}

export const Ribbon = ({ message, paneOpen, onReply, onMarkRead, onPane }: RibbonProps) => {
  const styles = useStyles();
  const read = message?.isRead ?? true;
  return (
    <div className={styles.ribbon} role="toolbar" aria-label="Ribbon">
      <Button appearance="subtle" icon={<ArrowReplyRegular />} disabled={!message} onClick={onReply}>
        Reply
      </Button>
      <Button
        appearance="subtle"
        icon={read ? <MailUnreadRegular /> : <MailReadRegular />}
        disabled={!message}
        onClick={() => onMarkRead(!read)}
      >
        {read ? "Mark as unread" : "Mark as read"}
      </Button>
      <span className={styles.space} />
      <Divider vertical className={styles.divider} />
      <ToggleButton appearance="subtle" icon={<OurIcon />} checked={paneOpen} onClick={onPane}>
        Response Standards
      </ToggleButton>
    </div>
  );
};
