import { useState, type ReactNode } from "react";
import { FactForm } from "./FactForm.tsx";
import { noteOf } from "./note.ts";
import { ReasonField } from "./TextField.tsx";

/** Asks for a reason: for what changes a due date or leaves a case out of the figures. */
export const ReasonForm = (props: {
  readonly words: { readonly title: string; readonly effect: string; readonly submit: string };
  /** What would happen, where it takes more than a line. */
  readonly children?: ReactNode;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}) => {
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState(false);
  const reason = noteOf(typed);
  return (
    <FactForm
      {...props.words}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        if (reason !== null) props.onReason(reason);
      }}
    >
      {props.children}
      <ReasonField value={typed} missing={tried && reason === null} onChange={setTyped} />
    </FactForm>
  );
};
