import { FactForm } from "./FactForm.tsx";
import { NewDates } from "./NewDates.tsx";

/** Says what will happen, and asks for nothing else. */
export const ConfirmForm = (props: {
  readonly words: { readonly title: string; readonly effect: string; readonly submit: string };
  readonly lines: readonly string[];
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) => (
  <FactForm {...props.words} onSubmit={props.onConfirm} onCancel={props.onCancel}>
    <NewDates lines={props.lines} />
  </FactForm>
);
