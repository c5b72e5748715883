import { useRef } from "react";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { receivedOn } from "../../domain/case/receipt.ts";
import { CaseActions } from "../../ui/case/CaseActions.tsx";
import { mayWaitFor } from "../../ui/case/case-options.ts";
import { useCaseStyles } from "../../ui/case/case-styles.ts";
import type { Deed } from "../../ui/case/deed.ts";
import type { CaseFormName } from "../../ui/case/forms/CaseForm.tsx";
import { NoteForm } from "../../ui/case/forms/NoteForm.tsx";
import { RecordAnswerForm } from "../../ui/case/forms/RecordAnswerForm.tsx";
import { WaitForm } from "../../ui/case/forms/WaitForm.tsx";
import type { ShownCase } from "../../ui/case/shown-case.ts";
import { useCaseForm } from "../../ui/case/use-case-form.ts";
import { useFocusAfter } from "../../ui/case/use-focus-after.ts";
import { awayActions } from "../away-actions.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { LAST_KNOWN_WORDS } from "./last-known-words.ts";

const AwayForm = (props: {
  readonly name: CaseFormName;
  readonly shown: ShownCase;
  readonly onFact: (fact: Deed) => void;
  readonly onCancel: () => void;
}) => {
  const { shown, onFact, onCancel } = props;
  const { case: matter, clocks, timeZone } = shown;
  const leaving = { onFact, onCancel };
  const dated = {
    ...{ shown, ...leaving },
    receivedOn: receivedOn(matter, timeZone),
    today: civilDateAt(shown.at, timeZone),
  };
  switch (props.name) {
    case "record-acknowledgement":
      return <RecordAnswerForm answer="acknowledged" {...dated} />;
    case "record-reply":
      return <RecordAnswerForm answer="replied" {...dated} />;
    case "record-holding-reply":
      return <RecordAnswerForm answer="holdingReplySent" {...dated} />;
    case "wait-for-customer":
      return <WaitForm choices={mayWaitFor(clocks)} clocks={clocks} {...leaving} />;
    case "add-note":
      return <NoteForm {...leaving} />;
    default:
      return null;
  }
};

/** What can be recorded while the service is away, of a case of which only the last known state is at hand. */
export const AwayActions = (props: { readonly shown: ShownCase; readonly onFact: (fact: Deed) => void }) => {
  const { shown } = props;
  const styles = useCaseStyles();
  const pane = usePaneStyles();
  const place = useRef<HTMLDivElement>(null);
  const form = useCaseForm(shown, null, props.onFact);
  useFocusAfter(form.open !== null, place, "[data-more-actions]");
  const actions = awayActions(shown);
  if (actions.primary === null && actions.menu.length === 0) return null;
  return (
    <div ref={place} className={styles.doing}>
      <CaseActions
        actions={actions}
        saving={shown.saving}
        replying={null}
        onAction={form.act}
        onTemplate={form.write}
      />
      {form.open?.asks === "fact" && (
        <AwayForm
          key={form.open.form}
          name={form.open.form}
          shown={shown}
          onFact={form.record}
          onCancel={form.close}
        />
      )}
      <p className={pane.words}>{LAST_KNOWN_WORDS.onlyThis}</p>
    </div>
  );
};
