import type { OfficerFact } from "../../../contracts/case.ts";
import type { CivilDate } from "../../../domain/calendar/civil-date.ts";
import { FORM_WORDS } from "../form-words.ts";
import { CorrectReceiptForm } from "./CorrectReceiptForm.tsx";
import { ReasonForm } from "./ReasonForm.tsx";
import { ReassignForm } from "./ReassignForm.tsx";
import { RecordAnswerForm } from "./RecordAnswerForm.tsx";

/** The actions that ask something first. */
export type CaseFormName =
  | "record-acknowledgement"
  | "record-reply"
  | "mark-complex"
  | "mark-ordinary"
  | "reassign"
  | "correct-receipt"
  | "not-from-public";

/** The form for an action, under the buttons that opened it. */
export const CaseForm = (props: {
  readonly name: CaseFormName;
  readonly receivedOn: CivilDate;
  readonly today: CivilDate;
  readonly otherServices: readonly { readonly id: string; readonly name: string }[];
  readonly onFact: (fact: OfficerFact) => void;
  readonly onCancel: () => void;
}) => {
  const { onFact, onCancel, receivedOn, today } = props;
  const dated = { onFact, onCancel, receivedOn, today };
  switch (props.name) {
    case "record-acknowledgement":
      return <RecordAnswerForm answer="acknowledged" {...dated} />;
    case "record-reply":
      return <RecordAnswerForm answer="replied" {...dated} />;
    case "correct-receipt":
      return <CorrectReceiptForm {...dated} />;
    case "reassign":
      return <ReassignForm services={props.otherServices} onFact={onFact} onCancel={onCancel} />;
    case "mark-complex":
    case "mark-ordinary": {
      const complexity = props.name === "mark-complex" ? "complex" : "ordinary";
      return (
        <ReasonForm
          key={complexity}
          words={complexity === "complex" ? FORM_WORDS.markComplex : FORM_WORDS.markOrdinary}
          onReason={(reason) => {
            onFact({ type: "complexityChanged", complexity, reason });
          }}
          onCancel={onCancel}
        />
      );
    }
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
