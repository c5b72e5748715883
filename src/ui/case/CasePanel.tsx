import { useRef, type ReactNode } from "react";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { WhyThisDate } from "../clock/WhyThisDate.tsx";
import { Countdowns } from "../countdown/Countdowns.tsx";
import type { Council, OpenCase } from "../api/api.ts";
import { AutomaticAcknowledgement } from "./AutomaticAcknowledgement.tsx";
import { actionList, type AnswersHere } from "./action-list.ts";
import type { Deed } from "./deed.ts";
import { useCaseForm } from "./use-case-form.ts";
import { useFocusAfter } from "./use-focus-after.ts";
import { useCaseStyles } from "./case-styles.ts";
import { CaseActions } from "./CaseActions.tsx";
import { CaseFields } from "./CaseFields.tsx";
import { CaseHeader } from "./CaseHeader.tsx";
import { CaseMessages } from "./CaseMessages.tsx";
import type { EventNames } from "./event-words.ts";
import { CaseForm } from "./forms/CaseForm.tsx";
import type { CaseFinder } from "./merging/use-other-cases.ts";
import { HoldingReplyForm } from "../replies/HoldingReplyForm.tsx";
import type { Replying } from "../replies/use-replying.ts";
import type { OpeningMessage } from "./use-opening-message.ts";
import { ownerAway } from "./owner-away.ts";
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
  /** The people around the case, after its fields. */
  readonly around?: ReactNode;
  /** Message-ID of the message beside the panel, where there is one. */
  readonly selectedMessage: string | null;
  /** Opening a message where it lies; absent where it is beside the panel. */
  readonly openingMessage?: OpeningMessage;
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
  const panel = useRef<HTMLElement>(null);
  const { case: matter, clocks, timeZone } = shown;
  const explained = clocks.at(-1);

  const form = useCaseForm(shown, replying, onFact);
  useFocusAfter(form.open !== null, panel, "[data-more-actions]");
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
          form.ask("reassign");
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
          onAction={form.act}
          onTemplate={form.write}
        />
        {form.open?.asks === "new-date" && (
          <HoldingReplyForm
            key={form.open.template.id}
            shown={shown}
            template={form.open.template}
            onDate={form.promise}
            onCancel={form.close}
          />
        )}
        {form.open?.asks === "fact" && (
          <CaseForm
            key={form.open.form}
            name={form.open.form}
            shown={shown}
            council={council}
            cases={props.cases}
            onFact={form.record}
            onInstead={form.ask}
            onCancel={form.close}
          />
        )}
        <CaseFields
          shown={shown}
          me={council.me}
          ownerAway={ownerAway(council, matter.owner, civilDateAt(now, timeZone))}
          onFact={onFact}
          onComplexity={(complexity) => {
            form.ask(complexity === "complex" ? "mark-complex" : "mark-ordinary");
          }}
        />
        {props.around}
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
        opening={props.openingMessage ?? null}
      />
    </article>
  );
};
