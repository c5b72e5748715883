import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { MailInboxRegular } from "@fluentui/react-icons/svg/mail-inbox";
import { MailProhibitedRegular } from "@fluentui/react-icons/svg/mail-prohibited";
import { SendRegular } from "@fluentui/react-icons/svg/send";
import type { Place } from "./use-outlook.ts";
import type { Folder, FolderRow, Mailbox } from "./wire.ts";

const FOLDERS: readonly { folder: Folder; name: string; Icon: typeof SendRegular }[] = [
  { folder: "inbox", name: "Inbox", Icon: MailInboxRegular },
  { folder: "sentitems", name: "Sent Items", Icon: SendRegular },
  { folder: "junkemail", name: "Junk Email", Icon: MailProhibitedRegular },
];

const useStyles = makeStyles({
  list: { padding: "8px 6px", overflowY: "auto", height: "100%", boxSizing: "border-box" },
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    height: "32px",
    padding: "0 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { background: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mailbox: { height: "44px" },
  chevron: { flexShrink: 0 },
  council: { display: "block", fontSize: "11px", lineHeight: "14px", color: tokens.colorNeutralForeground3 },
  service: { fontWeight: 600, lineHeight: "18px" },
  folder: { paddingLeft: "26px" },
  here: { background: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1, fontWeight: 600 },
  name: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: {
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: "tabular-nums",
    fontWeight: 600,
    fontSize: "12px",
  },
});

export interface FolderListProps {
  readonly mailboxes: readonly Mailbox[];
  readonly folders: readonly FolderRow[];
  readonly place: Place;
  onGo(place: Place): void;
}

/** The shared mailboxes and one's own; the one on show is open, with its folders and what is unread in them. */
export const FolderList = ({ mailboxes, folders, place, onGo }: FolderListProps) => {
  const styles = useStyles();
  const unread = (mailbox: string, folder: Folder): number =>
    folders.find((each) => each.mailbox === mailbox && each.folder === folder)?.unread ?? 0;

  return (
    <nav className={styles.list} aria-label="Mailboxes">
      {mailboxes.map((mailbox) => {
        const open = mailbox.address === place.mailbox;
        const waiting = unread(mailbox.address, "inbox");
        return (
          <div key={mailbox.address}>
            <button
              type="button"
              className={mergeClasses(styles.button, styles.mailbox)}
              aria-expanded={open}
              title={mailbox.address}
              onClick={() => onGo({ mailbox: mailbox.address, folder: "inbox" })}
            >
              {open ? (
                <ChevronDownRegular className={styles.chevron} />
              ) : (
                <ChevronRightRegular className={styles.chevron} />
              )}
              <span className={styles.name}>
                <span className={styles.service}>{mailbox.name}</span>
                <span className={styles.council}>{mailbox.council}</span>
              </span>
              {!open && waiting > 0 && <span className={styles.count}>{waiting}</span>}
            </button>
            {open &&
              FOLDERS.map(({ folder, name, Icon }) => {
                const here = folder === place.folder;
                const count = folder === "sentitems" ? 0 : unread(mailbox.address, folder);
                return (
                  <button
                    key={folder}
                    type="button"
                    className={mergeClasses(styles.button, styles.folder, here && styles.here)}
                    aria-current={here ? "page" : undefined}
                    onClick={() => onGo({ mailbox: mailbox.address, folder })}
                  >
                    <Icon />
                    <span className={styles.name}>{name}</span>
                    {count > 0 && <span className={styles.count}>{count}</span>}
                  </button>
                );
              })}
          </div>
        );
      })}
    </nav>
  );
};
