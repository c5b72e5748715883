import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import type { Api, Council, OpenCase, SeenMessage } from "../../ui/api/api.ts";
import { AroundCase } from "../../ui/around/AroundCase.tsx";
import { AroundNotices } from "../../ui/around/AroundNotices.tsx";
import { isReplying } from "../../ui/around/is-replying.ts";
import { NextDueBar } from "../../ui/around/NextDueBar.tsx";
import { useCaseDesk } from "../../ui/around/use-case-desk.ts";
import { useNextDue } from "../../ui/around/use-next-due.ts";
import { CasePanel } from "../../ui/case/CasePanel.tsx";
import { caseNames } from "../../ui/case/case-names.ts";
import { shownCase } from "../../ui/case/shown-case.ts";
import { UndoBar } from "../../ui/case/UndoBar.tsx";
import { savedWords } from "../../ui/case/unsaved-words.ts";
import { UnsavedBars } from "../../ui/case/UnsavedBars.tsx";
import { useNewerRules } from "../../ui/case/use-newer-rules.ts";
import type { Recording } from "../../ui/case/use-recording.ts";
import type { Host } from "../../ui/host/host.ts";
import { ReplyNotice } from "../../ui/replies/ReplyNotice.tsx";
import { useReplying } from "../../ui/replies/use-replying.ts";
import { PANE_WORDS } from "../words.ts";
import { MessageInCase } from "./MessageInCase.tsx";
import { SentMessage } from "./SentMessage.tsx";

export interface CaseScreenProps {
  readonly api: Api;
  readonly council: Council;
  readonly host: Host;
  readonly open: OpenCase;
  /** The selected message, unless the case was opened without one. */
  readonly seen: SeenMessage | null;
  /** It lies in another mailbox than that of its case. */
  readonly isElsewhere?: boolean;
  readonly recording: Recording;
  readonly now: Instant;
  /** What is amiss with the service or a mailbox. */
  readonly bars?: ReactNode;
  readonly onStarted: (seen: SeenMessage) => void;
  /** Opens another case in the pane. */
  readonly onOpenCase: (reference: string) => void;
  /** Reads the council again. */
  readonly onNewerRules: () => void;
}

/** The case of the selected message, with what was just done and what could not be saved. */
export const CaseScreen = (props: CaseScreenProps) => {
  const { council, host, open, seen, recording, now } = props;
  const shown = shownCase(open, council, recording.unsaved, now);
  useNewerRules(shown.case.rules, council.rulesRevision, props.onNewerRules);
  const names = caseNames(council, shown, now);
  const { justSaved } = recording;

  const answerable = host.name === "outlook" && seen !== null && seen.decision !== "answers-case";
  const replying = useReplying({ api: props.api, host, council }, shown, answerable ? seen.messageId : null);
  const desk = useCaseDesk(
    props.api,
    open.reference,
    isReplying(replying, shown.case) ? "replying" : "looking",
  );
  const next = useNextDue(props.api, !shown.case.open && !shown.notSentYet, open.reference);
  return (
    <>
      <CasePanel
        open={open}
        shown={shown}
        council={council}
        names={names}
        now={now}
        cases={props.api}
        notices={
          <>
            {props.bars}
            <NextDueBar
              next={next}
              today={civilDateAt(now, shown.timeZone)}
              timeZone={shown.timeZone}
              onOpen={props.onOpenCase}
            />
            <AroundNotices handle={desk} timeZone={shown.timeZone} now={now} />
            <UnsavedBars reference={open.reference} recording={recording} names={names} />
            {seen && props.isElsewhere && shown.case.repliedAt === null && (
              <MessageBar layout="multiline">
                <MessageBarBody>{PANE_WORDS.elsewhere(seen.mailbox)}</MessageBarBody>
              </MessageBar>
            )}
            {seen?.decision === "answers-case" && (
              <SentMessage
                messageId={seen.messageId}
                shown={shown}
                onFact={(fact) => recording.record(shown, fact)}
              />
            )}
            {seen && seen.decision !== "answers-case" && (
              <MessageInCase
                api={props.api}
                seen={seen}
                shown={shown}
                now={now}
                onStarted={props.onStarted}
              />
            )}
            {replying && shown.case.repliedAt === null && <ReplyNotice replying={replying} />}
          </>
        }
        around={<AroundCase handle={desk} shown={shown} me={council.me} now={now} />}
        selectedMessage={seen?.messageId ?? null}
        replying={replying}
        onFact={(fact) => {
          desk.dismiss();
          recording.record(shown, fact);
        }}
      />
      {desk.done && (
        <UndoBar
          key={desk.done.words}
          words={desk.done.words}
          onUndo={desk.done.undo}
          onDismiss={desk.dismiss}
        />
      )}
      {!desk.done && justSaved && justSaved.reference === open.reference && (
        <UndoBar
          key={justSaved.key}
          words={savedWords(justSaved, names)}
          onUndo={
            justSaved.undoes === null
              ? null
              : () => {
                  recording.undo(justSaved);
                }
          }
          onDismiss={recording.dismiss}
        />
      )}
    </>
  );
};
