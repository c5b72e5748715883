import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { MailboxView } from "../../contracts/mailbox.ts";
import { count } from "../../ui/format/numbers.ts";
import { hashOf, START } from "../place.ts";
import { useMailboxes } from "./use-mailboxes.ts";
import { mailboxesWords } from "./words.ts";
import { isInShadow } from "./writing-words.ts";

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalM },
  links: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalXXS,
  },
});

const firstReading = (mailboxes: readonly MailboxView[]): string | null => {
  const reading = mailboxes.map((each) => each.reading).filter(({ caughtUpAt }) => caughtUpAt === null);
  if (reading.length === 0) return null;
  const all = mailboxes.map((each) => each.reading);
  const soFar = all.reduce((sum, { messagesRead }) => sum + messagesRead, 0);
  const counted = all.every(({ expected }) => expected !== null);
  const of = all.reduce((sum, { expected, messagesRead }) => sum + Math.max(expected ?? 0, messagesRead), 0);
  return mailboxesWords.firstReading(count(soFar), counted ? count(of) : null);
};

/**
 * While nothing is written anywhere: what that means, and the way to what the council came for first, how it has
 * really done.
 */
export const ShadowNotice = ({ onMailboxes = false }: { readonly onMailboxes?: boolean }) => {
  const styles = useStyles();
  const { known } = useMailboxes();
  if (known.state !== "known") return null;
  const { mailboxes } = known.value;
  if (mailboxes.length === 0 || !mailboxes.every(isInShadow)) return null;
  const progress = firstReading(mailboxes);
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {mailboxesWords.allShadow(mailboxes.length)} {progress}
        <div className={styles.links}>
          <Link href={hashOf({ ...START, page: "compliance" })}>{mailboxesWords.seeCompliance}</Link>
          {!onMailboxes && (
            <Link href={hashOf({ ...START, page: "mailboxes" })}>{mailboxesWords.choose}</Link>
          )}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
};
