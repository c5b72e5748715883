import {
  Button,
  Divider,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { ArrowReplyRegular } from "@fluentui/react-icons/svg/arrow-reply";
import { MailReadRegular } from "@fluentui/react-icons/svg/mail-read";
import { MailUnreadRegular } from "@fluentui/react-icons/svg/mail-unread";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { OurIcon } from "../page/OurIcon.tsx";
import { READ_FUNCTIONS, READ_PANE_LABEL } from "./ribbon-controls.ts";
import { useWidth } from "./use-width.ts";
import type { FullMessage } from "./wire.ts";

/** Below this width the add-in's functions are in a menu, as in Outlook. */
const ROOM_FOR_FUNCTIONS = 760;

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
  /** Functions of the add-in that are under way. */
  readonly running: readonly string[];
  onReply(): void;
  onMarkRead(read: boolean): void;
  onPane(): void;
  onFunction(functionName: string): void;
}

export const Ribbon = (props: RibbonProps) => {
  const { message, paneOpen, running, onReply, onMarkRead, onPane, onFunction } = props;
  const styles = useStyles();
  const { ref, width } = useWidth<HTMLDivElement>();
  const read = message?.isRead ?? true;
  return (
    <div ref={ref} className={styles.ribbon} role="toolbar" aria-label="Ribbon">
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
      {width >= ROOM_FOR_FUNCTIONS ? (
        READ_FUNCTIONS.map(({ id, label, Icon }) => (
          <Button
            key={id}
            appearance="subtle"
            icon={running.includes(id) ? <Spinner size="extra-tiny" /> : <Icon />}
            disabled={!message}
            onClick={() => onFunction(id)}
          >
            {label}
          </Button>
        ))
      ) : (
        <Menu>
          <MenuTrigger>
            <Button
              appearance="subtle"
              aria-label="Response Standards, more"
              icon={running.length > 0 ? <Spinner size="extra-tiny" /> : <MoreHorizontalRegular />}
              disabled={!message}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {READ_FUNCTIONS.map(({ id, label, Icon }) => (
                <MenuItem key={id} icon={<Icon />} onClick={() => onFunction(id)}>
                  {label}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      <ToggleButton appearance="subtle" icon={<OurIcon />} checked={paneOpen} onClick={onPane}>
        {READ_PANE_LABEL}
      </ToggleButton>
    </div>
  );
};
