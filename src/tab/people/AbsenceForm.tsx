import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Absence } from "../../contracts/people.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { newKey } from "../../ui/api/api.ts";
import { DateField } from "../../ui/case/forms/DateField.tsx";
import { FactForm } from "../../ui/case/forms/FactForm.tsx";
import { refusalsOf, type AbsenceDraft } from "./absence-draft.ts";
import type { Person } from "./people-in-order.ts";
import { peopleWords } from "./words.ts";

const { form: words } = peopleWords;

/** Later than any leave that somebody plans. */
const LAST_DAY = "2099-12-31";

/** Asks for the days of an absence and who covers. */
export const AbsenceForm = (props: {
  readonly person: Person;
  /** The one that is changed; null: a new one. */
  readonly absence: Absence | null;
  readonly covers: readonly Person[];
  readonly today: CivilDate;
  readonly onSave: (absence: Absence) => void;
  readonly onCancel: () => void;
}) => {
  const { person, absence, today } = props;
  const [id] = useState(() => absence?.id ?? newKey());
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<AbsenceDraft>({
    from: absence?.from ?? today,
    to: absence?.to ?? "",
    coveredBy: absence?.coveredBy ?? "",
  });
  const refusals = refusalsOf(draft, today);
  const save = (): void => {
    setTried(true);
    if (refusals.from !== null || refusals.to !== null) return;
    const coveredBy = draft.coveredBy === "" ? null : draft.coveredBy;
    props.onSave({ id, officer: person.id, from: draft.from, to: draft.to, coveredBy });
  };
  return (
    <FactForm
      title={words.title(person.name)}
      effect={words.effect}
      submit={words.submit}
      onSubmit={save}
      onCancel={props.onCancel}
    >
      <DateField
        label={words.from}
        value={draft.from}
        max={LAST_DAY}
        refusal={tried ? refusals.from : null}
        onChange={(from) => setDraft({ ...draft, from })}
      />
      <DateField
        label={words.to}
        value={draft.to}
        min={draft.from}
        max={LAST_DAY}
        refusal={tried ? refusals.to : null}
        onChange={(to) => setDraft({ ...draft, to })}
      />
      <Field label={words.coveredBy}>
        <Select
          value={draft.coveredBy}
          onChange={(_event, { value }) => setDraft({ ...draft, coveredBy: value })}
        >
          <option value="">{words.nobody}</option>
          {props.covers.map(({ id: cover, name }) => (
            <option key={cover} value={cover}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </FactForm>
  );
};
