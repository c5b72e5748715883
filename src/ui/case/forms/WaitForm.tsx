import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { OfficerFact } from "../../../contracts/case.ts";
import type { Clock } from "../../../domain/clock/clock.ts";
import type { WaitingFor } from "../../../domain/standards/standard.ts";
import { FORM_WORDS } from "../form-words.ts";
import { waitingEffects } from "../waiting-effects.ts";
import { FactForm } from "./FactForm.tsx";
import { NewDates } from "./NewDates.tsx";
import { noteOf } from "./note.ts";
import { ReasonField } from "./TextField.tsx";

/** Says what the customer was asked for. The clocks that may, stand still until it comes. */
export const WaitForm = (props: {
  readonly choices: readonly WaitingFor[];
  readonly clocks: readonly Clock[];
  readonly onFact: (fact: OfficerFact) => void;
  readonly onCancel: () => void;
}) => {
  const words = FORM_WORDS.wait;
  const [waitingFor, setWaitingFor] = useState<WaitingFor | undefined>(props.choices[0]);
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState(false);
  const reason = noteOf(typed);
  return (
    <FactForm
      {...words}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        if (waitingFor !== undefined && reason !== null) {
          props.onFact({ type: "waiting", waitingFor, reason });
        }
      }}
    >
      <Field label={words.waitingFor} required>
        <RadioGroup
          value={waitingFor ?? ""}
          onChange={(_event, { value }) => {
            setWaitingFor(props.choices.find((choice) => choice === value));
          }}
        >
          {props.choices.map((choice) => (
            <Radio key={choice} value={choice} label={words.choices[choice]} />
          ))}
        </RadioGroup>
      </Field>
      {waitingFor !== undefined && <NewDates lines={waitingEffects(props.clocks, waitingFor)} />}
      <ReasonField
        value={typed}
        hint={words.reasonHint}
        missing={tried && reason === null}
        onChange={setTyped}
      />
    </FactForm>
  );
};
