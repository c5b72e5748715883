import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { FactForm } from "../../../ui/case/forms/FactForm.tsx";
import type { Person } from "./deed.ts";
import { deedWords } from "./words.ts";

interface Officer extends Person {
  readonly services: readonly string[];
}

/** Who takes it: the colleagues of the cases' own services first. */
export const GiveForm = (props: {
  readonly whom: string;
  readonly cases: number;
  readonly officers: readonly Officer[];
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly onPick: (to: Person) => void;
  readonly onCancel: () => void;
}) => {
  const { officers, services } = props;
  const [picked, setPicked] = useState("");
  const [tried, setTried] = useState(false);
  const near = officers.filter((each) => services.some(({ id }) => each.services.includes(id)));
  const far = officers.filter((each) => !near.includes(each));
  const option = ({ id, name }: Officer) => (
    <option key={id} value={id}>
      {name}
    </option>
  );
  return (
    <FactForm
      title={deedWords.give.title(props.whom)}
      effect={deedWords.give.effect(props.cases)}
      submit={deedWords.give.submit}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        const to = officers.find(({ id }) => id === picked);
        if (to) props.onPick({ id: to.id, name: to.name });
      }}
    >
      <Field
        label={deedWords.colleague}
        required
        {...(tried && picked === "" ? { validationMessage: deedWords.colleagueMissing } : {})}
      >
        <Select value={picked} onChange={(_event, { value }) => setPicked(value)}>
          <option value="">{deedWords.chooseColleague}</option>
          {near.length > 0 && (
            <optgroup label={services.map(({ name }) => name).join(", ")}>{near.map(option)}</optgroup>
          )}
          {far.length > 0 && <optgroup label={deedWords.others}>{far.map(option)}</optgroup>}
        </Select>
      </Field>
    </FactForm>
  );
};
