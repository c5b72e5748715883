import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { MailMultiple24Regular } from "@fluentui/react-icons";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import type { Api, Council } from "../../ui/api/api.ts";
import { wantedInWords } from "../../ui/around/next-due-words.ts";
import { UndoBar } from "../../ui/case/UndoBar.tsx";
import type { SelectedInList } from "../../ui/host/host.ts";
import { askableMessages, casesToTake, MOST_MESSAGES, type ListedMessage } from "../several-cases.ts";
import { useSeveralMessages } from "../use-several-messages.ts";
import { useTakingAll } from "../use-taking-all.ts";
import { Notice, NoticeWords } from "./Notice.tsx";
import { NOTICE_WORDS } from "./notice-words.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", width: "100%", minWidth: 0 },
  entry: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  line: { display: "block" },
  reference: { fontSize: "inherit", lineHeight: "inherit" },
  quiet: { display: "block", color: tokens.colorNeutralForeground2 },
});

const Entry = (props: {
  readonly message: ListedMessage;
  readonly council: Council;
  readonly now: Instant;
  readonly onOpen: (reference: string) => void;
}) => {
  const styles = useStyles();
  const { subject, seen } = props.message;
  const row = seen?.case?.row;
  const timeZone = props.council.rules[row?.authority ?? ""]?.calendar.timeZone ?? "Europe/London";
  return (
    <li className={styles.entry}>
      <span className={styles.line}>{subject === "" ? NOTICE_WORDS.noSubject : subject}</span>
      {row ? (
        <>
          <span className={styles.line}>
            <Link
              as="button"
              className={styles.reference}
              aria-label={NOTICE_WORDS.openSpoken(row.reference)}
              onClick={() => props.onOpen(row.reference)}
            >
              {row.reference}
            </Link>
            {`, ${wantedInWords(row, civilDateAt(props.now, timeZone), timeZone)}`}
          </span>
          <span className={styles.quiet}>{NOTICE_WORDS.from(row.senderName)}</span>
          <span className={styles.quiet}>
            {row.owner === null ? NOTICE_WORDS.unowned : NOTICE_WORDS.owned(row.owner.name)}
          </span>
        </>
      ) : (
        <span className={styles.quiet}>
          {seen === undefined && NOTICE_WORDS.asking}
          {seen === null && NOTICE_WORDS.notKnown}
          {seen && NOTICE_WORDS.noCase}
        </span>
      )}
    </li>
  );
};

/** Several messages at once: what is due for each, and taking all of them on. */
export const SeveralMessages = (props: {
  readonly api: Pick<Api, "message" | "recordFact">;
  readonly council: Council;
  readonly selected: readonly SelectedInList[];
  readonly now: Instant;
  readonly onOpenCase: (reference: string) => void;
}) => {
  const styles = useStyles();
  const { api, council, selected } = props;
  const { messages, accept } = useSeveralMessages(api, selected);
  const taking = useTakingAll(api, council.me, accept);
  const toTake = casesToTake(messages, council.me.id);
  const untold = selected.filter(({ messageId }) => messageId === null).length;
  return (
    <Notice
      icon={<MailMultiple24Regular />}
      title={NOTICE_WORDS.severalTitle(selected.length)}
      words={NOTICE_WORDS.several}
    >
      <ul className={styles.list}>
        {messages.map((message) => (
          <Entry
            key={message.messageId}
            message={message}
            council={council}
            now={props.now}
            onOpen={props.onOpenCase}
          />
        ))}
      </ul>
      {untold > 0 && <NoticeWords>{NOTICE_WORDS.severalUntold(untold)}</NoticeWords>}
      {selected.length - untold > askableMessages(selected).length && (
        <NoticeWords>{NOTICE_WORDS.severalTooMany(MOST_MESSAGES)}</NoticeWords>
      )}
      {toTake.length > 0 && (
        <Button
          appearance="primary"
          disabledFocusable={taking.busy}
          icon={taking.busy ? <Spinner size="tiny" /> : null}
          onClick={() => taking.take(toTake)}
        >
          {NOTICE_WORDS.takeAll(toTake.length)}
        </Button>
      )}
      {taking.problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{taking.problem}</MessageBarBody>
        </MessageBar>
      )}
      {taking.taken > 0 && !taking.busy && (
        <UndoBar
          words={NOTICE_WORDS.takenAll(taking.taken)}
          onUndo={taking.undo}
          onDismiss={taking.dismiss}
        />
      )}
    </Notice>
  );
};
