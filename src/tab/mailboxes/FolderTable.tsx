import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import type { MailboxView } from "../../contracts/mailbox.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { count } from "../../ui/format/numbers.ts";
import { momentInWords } from "../../domain/clock/in-words.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { mailboxesWords } from "./words.ts";

const known: Readonly<Record<string, string>> = mailboxesWords.knownFolders;

type Folders = readonly MailboxView["reading"]["folders"][number][];

const useStyles = makeStyles({
  summary: {
    width: "fit-content",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  table: { tableLayout: "auto", maxWidth: "44rem" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", "& > *": { justifyContent: "flex-end" } },
  name: { overflowWrap: "anywhere" },
  problem: { color: tokens.colorStatusWarningForeground1 },
});

/** Those with the most mail first: an empty one says least. */
const fullestFirst = (folders: Folders): Folders =>
  [...folders].sort(
    (one, other) => other.messagesRead - one.messagesRead || one.name.localeCompare(other.name),
  );

/** The folders that are read, for whoever asks. */
export const FolderTable = (props: {
  readonly folders: Folders;
  readonly now: Instant;
  readonly timeZone: string;
}) => {
  const styles = useStyles();
  const { folders, now, timeZone } = props;
  if (folders.length === 0) return null;
  const today = civilDateAt(now, timeZone);
  return (
    <details>
      <summary className={styles.summary}>{mailboxesWords.folders(folders.length)}</summary>
      <Table size="small" className={styles.table}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{mailboxesWords.folder}</TableHeaderCell>
            <TableHeaderCell className={styles.number}>{mailboxesWords.messagesRead}</TableHeaderCell>
            <TableHeaderCell>{mailboxesWords.lastRead}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {fullestFirst(folders).map(({ name, messagesRead, readAt, problem }, index) => (
            <TableRow key={`${index} ${name}`}>
              <TableCell className={styles.name}>
                {known[name] ?? name}
                {problem !== null && <div className={styles.problem}>{problem}</div>}
              </TableCell>
              <TableCell className={styles.number}>{count(messagesRead)}</TableCell>
              <TableCell>
                {readAt === null ? mailboxesWords.notYet : momentInWords(readAt, timeZone, today)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </details>
  );
};
