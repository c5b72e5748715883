import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Api, Council, OpenCase, SeenMessage } from "../../ui/api/api.ts";
import { CasePanel } from "../../ui/case/CasePanel.tsx";
import { caseNames } from "../../ui/case/case-names.ts";
import { factWords } from "../../ui/case/fact-words.ts";
import { replyTemplate } from "../../ui/case/reply-template.ts";
import { shownCase } from "../../ui/case/shown-case.ts";
import { UndoBar } from "../../ui/case/UndoBar.tsx";
import { UnsavedBars } from "../../ui/case/UnsavedBars.tsx";
import { useNewerRules } from "../../ui/case/use-newer-rules.ts";
import type { Recording } from "../../ui/case/use-recording.ts";
import { CASE_WORDS } from "../../ui/case/words.ts";
import type { Host } from "../../ui/host/host.ts";
import { PANE_WORDS } from "../words.ts";
import { MessageInCase } from "./MessageInCase.tsx";

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
  /** Reads the council again. */
  readonly onNewerRules: () => void;
}

/** The case of the selected message, with what was just done and what could not be saved. */
export const CaseScreen = (props: CaseScreenProps) => {
  const { council, host, open, seen, recording, now } = props;
  const [replyWords, setReplyWords] = useState<{ problem: boolean; words: string } | null>(null);
  const shown = shownCase(open, council, recording.unsaved, now);
  useNewerRules(shown.case.rules, council.rulesRevision, props.onNewerRules);
  const names = caseNames(council, shown, now);
  const { justSaved } = recording;

  const reply = async (messageId: string) => {
    const html = replyTemplate(
      { greeting: CASE_WORDS.greeting, reference: CASE_WORDS.referenceLine },
      shown.case.sender.name,
      open.reference,
    );
    const opened = await host.openReply(messageId, html);
    setReplyWords(
      opened.ok
        ? { problem: false, words: PANE_WORDS.replyOpened }
        : { problem: true, words: opened.failure.message },
    );
  };
  const answerable = host.name === "outlook" && seen !== null && seen.decision !== "answers-case";
  return (
    <>
      <CasePanel
        open={open}
        shown={shown}
        council={council}
        names={names}
        now={now}
        notices={
          <>
            {props.bars}
            <UnsavedBars
              unsaved={recording.unsaved}
              names={names}
              onSendAgain={recording.sendAgain}
              onDiscard={recording.discard}
            />
            {seen && props.isElsewhere && shown.case.repliedAt === null && (
              <MessageBar layout="multiline">
                <MessageBarBody>{PANE_WORDS.elsewhere(seen.mailbox)}</MessageBarBody>
              </MessageBar>
            )}
            {seen && (
              <MessageInCase
                api={props.api}
                seen={seen}
                shown={shown}
                now={now}
                onStarted={props.onStarted}
              />
            )}
            {replyWords && shown.case.repliedAt === null && (
              <MessageBar
                intent={replyWords.problem ? "warning" : "info"}
                layout="multiline"
                politeness="polite"
              >
                <MessageBarBody>{replyWords.words}</MessageBarBody>
              </MessageBar>
            )}
          </>
        }
        selectedMessage={seen?.messageId ?? null}
        onReply={
          answerable
            ? () => {
                void reply(seen.messageId);
              }
            : null
        }
        onFact={(fact) => {
          recording.record(open.reference, fact, shown.lastSeq);
        }}
      />
      {justSaved && justSaved.reference === open.reference && (
        <UndoBar
          key={justSaved.key}
          words={factWords(justSaved.fact, names)}
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
