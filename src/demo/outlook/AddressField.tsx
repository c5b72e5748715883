import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Correspondent } from "./wire.ts";

const written = (people: readonly Correspondent[]): string => people.map(({ address }) => address).join("; ");

const read = (text: string, known: readonly Correspondent[]): readonly Correspondent[] =>
  text
    .split(/[;,]/)
    .map((each) => each.trim())
    .filter(Boolean)
    .map((address) => known.find((each) => each.address === address) ?? { name: address, address });

export interface AddressFieldProps {
  readonly label: string;
  readonly people: readonly Correspondent[];
  onChange(people: readonly Correspondent[]): void;
}

/** Addresses with a semicolon between them. What an add-in changes is shown; what somebody types stays as typed. */
export const AddressField = ({ label, people, onChange }: AddressFieldProps) => {
  const [text, setText] = useState(written(people));
  if (written(read(text, people)) !== written(people)) setText(written(people));
  return (
    <Field label={label} orientation="horizontal" size="small">
      <Input
        appearance="underline"
        size="small"
        value={text}
        onChange={(_event, { value }) => {
          setText(value);
          onChange(read(value, people));
        }}
      />
    </Field>
  );
};
