import { useRef, useState, type ReactNode } from "react";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { WhyThisDate } from "../clock/WhyThisDate.tsx";
import { Countdowns } from "../countdown/Countdowns.tsx";
import type { Council, OpenCase } from "../api/api.ts";
import { AutomaticAcknowledgement } from "./AutomaticAcknowledgement.tsx";
import { actionList, type CaseAction } from "./action-list.ts";
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
import type { ShownCase } from "./shown-case.ts";
import { Timeline } from "./Timeline.tsx";

export interface CasePanelProps {
  readonly open: OpenCase;
  readonly shown: ShownCase;
  readonly council: Council;
  readonly names: EventNames;
  readonly now: Instant;
  /** What else is to be known at once. It stands beneath the clocks, so that they never move when it comes. */
  readonly notices?: ReactNode;
  /** Message-ID of the message beside the panel, where there is one. */
  readonly selectedMessage: string | null;
  /** Opens a reply in the host; null where there is no host that can. */
  readonly onReply: (() => void) | null;
  readonly onFact: (fact: Deed) => void;
}

/** A case beside its message: clocks, what to do next, who has it, and what happened. */
export const CasePanel = (props: CasePanelProps) => {
  const { shown, council, names, now, onFact, onReply } = props;
  const styles = useCaseStyles();
  const [form, setForm] = useState<CaseFormName | null>(null);
  const panel = useRef<HTMLElement>(null);
  const { case: matter, clocks, timeZone } = shown;
  const explained = clocks.at(-1);

  useFocusAfter(form !== null, panel, "[data-more-actions]");

  const close = () => {
    setForm(null);
  };
  const act = (action: CaseAction) => {
    const outcome = outcomeOf(action, matter);
    if (outcome?.does === "open-reply") onReply?.();
    if (outcome?.does === "record") onFact(outcome.fact);
    setForm(outcome?.does === "ask" ? outcome.form : null);
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
        <CaseActions actions={actionList(shown, onReply !== null)} saving={shown.saving} onAction={act} />
        {form && (
          <CaseForm
            key={form}
            name={form}
            shown={shown}
            me={council.me}
            otherServices={council.services.filter(({ id }) => id !== matter.service)}
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
