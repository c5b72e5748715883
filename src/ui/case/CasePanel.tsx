import { useRef, useState, type ReactNode } from "react";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { WhyThisDate } from "../clock/WhyThisDate.tsx";
import { Countdowns } from "../countdown/Countdowns.tsx";
import type { Council, OpenCase } from "../api/api.ts";
import { AutomaticAcknowledgement } from "./AutomaticAcknowledgement.tsx";
import { actionList, type AnswersHere, type CaseAction } from "./action-list.ts";
import { outcomeOf } from "./action-outcome.ts";
import type { Deed } from "./deed.ts";
import { useFocusAfter } from "./use-focus-after.ts";
import { useCaseStyles } from "./case-styles.ts";
import { CaseActions } from "./CaseActions.tsx";
import { CaseFields } from "./CaseFields.tsx";
import { CaseHeader } from "./CaseHeader.tsx";
import { CaseMessages } from "./CaseMessages.tsx";
import type { EventNames } from "./event-words.ts";
import { CaseForm, type CaseFormName } from "./forms/CaseForm.tsx";
import type { CaseFinder } from "./merging/use-other-cases.ts";
import type { ReplyTemplate } from "../../domain/reply/template.ts";
import { HoldingReplyForm } from "../replies/HoldingReplyForm.tsx";
import { asksForDate } from "../replies/reply-menu.ts";
import type { Replying } from "../replies/use-replying.ts";
import type { ShownCase } from "./shown-case.ts";
import { Timeline } from "./Timeline.tsx";

export interface CasePanelProps {
  readonly open: OpenCase;
  readonly shown: ShownCase;
  readonly council: Council;
  readonly names: EventNames;
  readonly now: Instant;
  readonly cases: CaseFinder;
  /** What else is to be known at once. It stands beneath the clocks, so that they never move when it comes. */
  readonly notices?: ReactNode;
  /** Message-ID of the message beside the panel, where there is one. */
  readonly selectedMessage: string | null;
  /** Writing to the customer from here; null where no window can be opened for that. */
  readonly replying: Replying | null;
  readonly onFact: (fact: Deed) => void;
}

const answersHere = (replying: Replying | null): AnswersHere => ({
  reply: replying !== null,
  acknowledgement: replying !== null && replying.menu.acknowledgement !== null,
});

/** A case beside its message: clocks, what to do next, who has it, and what happened. */
export const CasePanel = (props: CasePanelProps) => {
  const { shown, council, names, now, onFact, replying } = props;
  const styles = useCaseStyles();
  const [form, setForm] = useState<CaseFormName | null>(null);
  /** A template that asks for its date before it opens. */
  const [promising, setPromising] = useState<ReplyTemplate | null>(null);
  const panel = useRef<HTMLElement>(null);
  const { case: matter, clocks, timeZone } = shown;
  const explained = clocks.at(-1);

  useFocusAfter(form !== null || promising !== null, panel, "[data-more-actions]");

  const close = () => {
    setForm(null);
    setPromising(null);
  };
  const write = (template: ReplyTemplate) => {
    close();
    if (asksForDate(template)) setPromising(template);
    else replying?.open(template, null);
  };
  const act = (action: CaseAction) => {
    const outcome = outcomeOf(action, matter);
    close();
    if (outcome?.does === "open") {
      const template = replying?.menu[outcome.answer] ?? null;
      if (template !== null) write(template);
    }
    if (outcome?.does === "record") onFact(outcome.fact);
    if (outcome?.does === "ask") setForm(outcome.form);
  };
  return (
    <article
      ref={panel}
      className={styles.panel}
      aria-label={shown.reference}
      data-reference={shown.reference}
    >
      <CaseHeader
        shown={shown}
        serviceName={names.serviceName(matter.service)}
        onPassOn={() => {
          setForm("reassign");
        }}
      />
      <Countdowns clocks={clocks} now={now} answeredUnder={matter.mergedInto} />
      {props.notices}
      {explained && explained.state !== "not-needed" && <WhyThisDate clock={explained} now={now} />}
      <AutomaticAcknowledgement open={props.open} />
      <div className={styles.doing}>
        <CaseActions
          actions={actionList(shown, answersHere(replying))}
          saving={shown.saving}
          replying={replying}
          onAction={act}
          onTemplate={write}
        />
        {promising && (
          <HoldingReplyForm
            shown={shown}
            name={promising.name}
            onDate={(date) => {
              replying?.open(promising, date);
              close();
            }}
            onCancel={close}
          />
        )}
        {form && (
          <CaseForm
            key={form}
            name={form}
            shown={shown}
            council={council}
            cases={props.cases}
            onFact={(fact) => {
              onFact(fact);
              close();
            }}
            onInstead={setForm}
            onCancel={close}
          />
        )}
        <CaseFields
          shown={shown}
          me={council.me}
          onFact={onFact}
          onComplexity={(complexity) => {
            setForm(complexity === "complex" ? "mark-complex" : "mark-ordinary");
          }}
        />
      </div>
      <Timeline
        events={matter.history}
        names={names}
        now={now}
        timeZone={timeZone}
        confirmedSeq={shown.lastSeq}
        notSentYet={shown.notSentYet}
        onTakeBack={({ seq }) => {
          onFact({ type: "withdrawn", withdraws: seq });
        }}
      />
      <CaseMessages
        messages={props.open.messages}
        selected={props.selectedMessage}
        now={now}
        timeZone={timeZone}
      />
    </article>
  );
};
