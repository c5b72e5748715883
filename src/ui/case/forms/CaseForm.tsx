import type { OfficerFact } from "../../../contracts/case.ts";
import { civilDateAt } from "../../../domain/calendar/time-zone.ts";
import { receivedOn } from "../../../domain/case/receipt.ts";
import type { Council } from "../../api/api.ts";
import { awaitedMilestone, extendableClock, mayWaitFor } from "../case-options.ts";
import { datesAfter } from "../dates-after.ts";
import type { Deed } from "../deed.ts";
import { FORM_WORDS } from "../form-words.ts";
import type { CaseFinder } from "../merging/use-other-cases.ts";
import { noReplyEffects } from "../no-reply-effects.ts";
import type { ShownCase } from "../shown-case.ts";
import { ConfirmForm } from "./ConfirmForm.tsx";
import { CorrectReceiptForm } from "./CorrectReceiptForm.tsx";
import { ExtendForm } from "./ExtendForm.tsx";
import { MergeForm } from "./MergeForm.tsx";
import { NewDates } from "./NewDates.tsx";
import { NoReplyNeededForm } from "./NoReplyNeededForm.tsx";
import { NoteForm } from "./NoteForm.tsx";
import { ReasonForm } from "./ReasonForm.tsx";
import { ReassignForm } from "./ReassignForm.tsx";
import { RecordAnswerForm } from "./RecordAnswerForm.tsx";
import { WaitForm } from "./WaitForm.tsx";

/** The actions that ask something first. */
export type CaseFormName =
  | "record-acknowledgement"
  | "record-reply"
  | "record-holding-reply"
  | "no-reply-needed"
  | "wait-for-customer"
  | "extend"
  | "record-milestone"
  | "reopen"
  | "merge"
  | "mark-complex"
  | "mark-ordinary"
  | "reassign"
  | "add-note"
  | "correct-receipt"
  | "not-from-public";

/** The form for an action, under the buttons that opened it. Nothing where the case has moved on meanwhile. */
export const CaseForm = (props: {
  readonly name: CaseFormName;
  readonly shown: ShownCase;
  readonly council: Pick<Council, "me" | "rules" | "services">;
  /** Where another case is looked up that this one may belong to. */
  readonly cases: CaseFinder;
  readonly onFact: (fact: Deed) => void;
  /** Goes over to another form, where that says better what happened. */
  readonly onInstead: (name: CaseFormName) => void;
  readonly onCancel: () => void;
}) => {
  const { shown, council, onFact, onCancel } = props;
  const { case: matter, clocks, timeZone } = shown;
  const { me } = council;
  const leaving = { onFact, onCancel };
  const dated = {
    ...leaving,
    receivedOn: receivedOn(matter, timeZone),
    today: civilDateAt(shown.at, timeZone),
    datesAfter: datesAfter(shown, me),
  };
  /** A form that asks for nothing but the reason, and says before what it will do to the dates. */
  const reasoned = (
    words: { readonly title: string; readonly effect: string; readonly submit: string },
    factFor: (reason: string) => OfficerFact,
  ) => (
    <ReasonForm
      key={words.title}
      words={words}
      onReason={(reason) => {
        onFact(factFor(reason));
      }}
      onCancel={onCancel}
    >
      <NewDates lines={dated.datesAfter(factFor("-"))} />
    </ReasonForm>
  );
  switch (props.name) {
    case "record-acknowledgement":
      return <RecordAnswerForm answer="acknowledged" shown={shown} {...dated} />;
    case "record-reply":
      return <RecordAnswerForm answer="replied" shown={shown} {...dated} />;
    case "record-holding-reply":
      return <RecordAnswerForm answer="holdingReplySent" shown={shown} {...dated} />;
    case "no-reply-needed":
      return (
        <NoReplyNeededForm
          closes={matter.open}
          effects={noReplyEffects(shown, me)}
          onInstead={props.onInstead}
          {...leaving}
        />
      );
    case "add-note":
      return <NoteForm {...leaving} />;
    case "correct-receipt":
      return <CorrectReceiptForm {...dated} />;
    case "reassign":
      return (
        <ReassignForm services={council.services.filter(({ id }) => id !== matter.service)} {...leaving} />
      );
    case "wait-for-customer":
      return <WaitForm choices={mayWaitFor(clocks)} clocks={clocks} {...leaving} />;
    case "extend": {
      const clock = extendableClock(clocks);
      const extension = clock?.standard.extension ?? null;
      return clock && extension && <ExtendForm clock={clock} extension={extension} {...dated} />;
    }
    case "record-milestone": {
      const name = awaitedMilestone(clocks);
      if (name === null) return null;
      const fact = { type: "milestone", name } as const;
      const words = { ...FORM_WORDS.milestone, title: FORM_WORDS.milestone.title(name) };
      return (
        <ConfirmForm
          words={words}
          lines={dated.datesAfter(fact)}
          onConfirm={() => {
            onFact(fact);
          }}
          onCancel={onCancel}
        />
      );
    }
    case "mark-complex":
      return reasoned(FORM_WORDS.markComplex, (reason) => ({
        type: "complexityChanged",
        complexity: "complex",
        reason,
      }));
    case "mark-ordinary":
      return reasoned(FORM_WORDS.markOrdinary, (reason) => ({
        type: "complexityChanged",
        complexity: "ordinary",
        reason,
      }));
    case "reopen":
      return reasoned(FORM_WORDS.reopen, (reason) => ({ type: "reopened", reason }));
    case "merge":
      return (
        <MergeForm
          shown={shown}
          council={council}
          cases={props.cases}
          onMerge={(reference) => {
            onFact({ type: "mergedInto", reference });
          }}
          onCancel={onCancel}
        />
      );
    case "not-from-public":
      return (
        <ReasonForm
          words={FORM_WORDS.notFromPublic}
          onReason={(reason) => {
            onFact({ type: "notFromPublic", reason });
          }}
          onCancel={onCancel}
        />
      );
  }
};
