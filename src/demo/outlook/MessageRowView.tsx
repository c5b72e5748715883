import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AttachRegular } from "@fluentui/react-icons/svg/attach";
import { CategoryChip } from "./CategoryChip.tsx";
import type { Category, MessageRow } from "./wire.ts";
import { briefly } from "./when.ts";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "block",
    padding: "8px 12px 8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { background: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    background: tokens.colorBrandBackground2,
    ":hover": { background: tokens.colorBrandBackground2 },
  },
  bar: {
    position: "absolute",
    left: 0,
    top: 0,
    bottom: 0,
    width: "3px",
    background: tokens.colorBrandBackground,
  },
  top: { display: "flex", columnGap: "8px", alignItems: "baseline" },
  sender: {
    flexGrow: 1,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    lineHeight: "20px",
  },
  when: { flexShrink: 0, fontSize: "12px", color: tokens.colorNeutralForeground2 },
  line: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: "13px",
    lineHeight: "18px",
  },
  preview: { color: tokens.colorNeutralForeground3 },
  unread: { fontWeight: 600 },
  unreadSubject: { fontWeight: 600, color: tokens.colorBrandForeground1 },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "4px" },
});

export interface MessageRowProps {
  readonly row: MessageRow;
  /** Sent mail shows to whom, other mail from whom. */
  readonly sent: boolean;
  readonly selected: boolean;
  readonly categories: readonly Category[];
  readonly now: Date;
  /** `besides`: what is selected stays so. */
  onOpen(besides: boolean): void;
}

export const MessageRowView = ({ row, sent, selected, categories, now, onOpen }: MessageRowProps) => {
  const styles = useStyles();
  const shown = sent
    ? `To: ${row.to.map((each) => each.name || each.address).join("; ")}`
    : row.from.name || row.from.address;
  return (
    <div
      id={`message-${row.id}`}
      role="option"
      aria-selected={selected}
      className={mergeClasses(styles.row, selected && styles.selected)}
      onClick={({ ctrlKey, metaKey }) => onOpen(ctrlKey || metaKey)}
    >
      {!row.isRead && <span className={styles.bar} aria-hidden />}
      <div className={styles.top}>
        <span className={mergeClasses(styles.sender, !row.isRead && styles.unread)}>{shown}</span>
        {row.hasAttachments && <AttachRegular aria-label="Has attachments" />}
        <time className={styles.when} dateTime={row.receivedAt}>
          {briefly(row.receivedAt, now)}
        </time>
      </div>
      <div className={mergeClasses(styles.line, !row.isRead && styles.unreadSubject)}>
        {row.subject || "(No subject)"}
      </div>
      <div className={mergeClasses(styles.line, styles.preview)}>{row.preview}</div>
      {row.categories.length > 0 && (
        <div className={styles.chips}>
          {row.categories.map((name) => (
            <CategoryChip key={name} name={name} known={categories} />
          ))}
        </div>
      )}
    </div>
  );
};
