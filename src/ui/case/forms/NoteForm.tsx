import { useState } from "react";
import type { OfficerFact } from "../../../contracts/case.ts";
import { FORM_WORDS } from "../form-words.ts";
import { FactForm } from "./FactForm.tsx";
import { noteOf } from "./note.ts";
import { ColleagueNoteField } from "./TextField.tsx";

/** Asks for what colleagues should know of the case. */
export const NoteForm = (props: {
  readonly onFact: (fact: OfficerFact) => void;
  readonly onCancel: () => void;
}) => {
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState(false);
  const text = noteOf(typed);
  return (
    <FactForm
      {...FORM_WORDS.note}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        if (text !== null) props.onFact({ type: "noted", text });
      }}
    >
      <ColleagueNoteField value={typed} missing={tried && text === null} onChange={setTyped} />
    </FactForm>
  );
};
