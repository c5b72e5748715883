import { Link, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { MailOffRegular } from "@fluentui/react-icons";
import type { MailboxList, MailboxView } from "../../contracts/mailbox.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { hashOf, START } from "../place.ts";
import { useSession } from "../session-context.ts";
import { SettingsTrail } from "../settings/SettingsTrail.tsx";
import { NoticeBar } from "../states/Notices.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Shown } from "../states/Shown.tsx";
import { timeZoneOf } from "../time-zone.ts";
import { AcknowledgementEditor } from "./AcknowledgementEditor.tsx";
import { FolderTable } from "./FolderTable.tsx";
import { councilName, serviceName } from "./mailbox-names.ts";
import { readingState } from "./reading-words.ts";
import { ReadingStatus } from "./ReadingStatus.tsx";
import { useChangingWriting, useMailboxes } from "./use-mailboxes.ts";
import { mailboxesWords } from "./words.ts";
import { WritingSwitch } from "./WritingSwitch.tsx";
import { isInShadow, SWITCHES } from "./writing-words.ts";

const useStyles = makeStyles({
  whose: { margin: 0, color: tokens.colorNeutralForeground2 },
  section: { marginTop: tokens.spacingVerticalXL, maxWidth: "72rem" },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  reading: { display: "grid", rowGap: tokens.spacingVerticalS, maxWidth: "44rem" },
  hint: { color: tokens.colorNeutralForeground2 },
  switches: { maxWidth: "48rem" },
  shadow: { marginBottom: tokens.spacingVerticalS },
  shadowTitle: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

const Reading = ({ mailbox }: { readonly mailbox: MailboxView }) => {
  const styles = useStyles();
  const { council } = useSession();
  const { reading } = mailbox;
  const timeZone = timeZoneOf(council, mailbox.authority);
  const state = readingState(reading, council.now);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{mailboxesWords.reading}</h3>
      <div className={styles.reading}>
        <ReadingStatus reading={reading} now={council.now} timeZone={timeZone} />
        {reading.problem !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {mailboxesWords.trouble(reading.problem)} {mailboxesWords.troubleHint}
            </MessageBarBody>
          </MessageBar>
        )}
        {state === "first-reading" && <Text className={styles.hint}>{mailboxesWords.firstReadingHint}</Text>}
        {state === "behind" && <Text className={styles.hint}>{mailboxesWords.behindHint}</Text>}
        <FolderTable folders={reading.folders} now={council.now} timeZone={timeZone} />
      </div>
    </section>
  );
};

const Mailbox = (props: {
  readonly mailbox: MailboxView;
  readonly put: (list: MailboxList) => void;
  readonly refresh: () => Promise<void>;
}) => {
  const styles = useStyles();
  const { council } = useSession();
  const { mailbox } = props;
  const changing = useChangingWriting(mailbox.address, props.put, props.refresh);
  const whose = [serviceName(council, mailbox), councilName(council, mailbox)].filter(Boolean).join(" · ");
  return (
    <>
      <p className={styles.whose}>{whose}</p>
      <Reading mailbox={mailbox} />
      <section className={styles.section}>
        <h3 className={styles.heading}>{mailboxesWords.writing}</h3>
        <div className={styles.switches}>
          {isInShadow(mailbox) && (
            <MessageBar intent="info" layout="multiline" className={styles.shadow}>
              <MessageBarBody>
                <span className={styles.shadowTitle}>{mailboxesWords.shadow}</span>
                {mailboxesWords.shadowText}{" "}
                <Link
                  inline
                  href={hashOf({
                    ...START,
                    page: "compliance",
                    service: mailbox.service,
                    authority: mailbox.authority,
                  })}
                >
                  {mailboxesWords.seeCompliance}
                </Link>
              </MessageBarBody>
            </MessageBar>
          )}
          {SWITCHES.map((name) => (
            <WritingSwitch
              key={name}
              name={name}
              mailbox={mailbox}
              changing={changing}
              now={council.now}
              timeZone={timeZoneOf(council, mailbox.authority)}
            />
          ))}
        </div>
      </section>
      <section className={styles.section}>
        <h3 className={styles.heading}>{mailboxesWords.wordsTitle}</h3>
        <AcknowledgementEditor mailbox={mailbox} changing={changing} />
      </section>
      <NoticeBar notice={changing.notice} onDismiss={changing.dismiss} />
    </>
  );
};

/** One shared mailbox: its reading, what is written to it, and the words of its acknowledgement. */
export const MailboxPage = ({ address }: { readonly address: string }) => {
  const { known, refresh, put } = useMailboxes();
  return (
    <>
      <SettingsTrail page="mailboxes" shown={address} />
      <PageHeading title={address} />
      <Shown known={known} refresh={refresh}>
        {({ mailboxes }) => {
          const mailbox = mailboxes.find((each) => each.address.toLowerCase() === address.toLowerCase());
          return mailbox === undefined ? (
            <Nothing icon={MailOffRegular} {...mailboxesWords.unknown} />
          ) : (
            <Mailbox mailbox={mailbox} put={put} refresh={refresh} />
          );
        }}
      </Shown>
    </>
  );
};
