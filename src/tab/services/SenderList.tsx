import { Button, Field, Input } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { focusAfterRemoval } from "../focus-after-removal.ts";
import { useServicesStyles } from "./services-styles.ts";
import { servicesWords } from "./words.ts";

const { senders } = servicesWords;

/** A list of addresses or domains: each can be taken away, and another added. */
export const SenderList = (props: {
  readonly name: string;
  readonly hint: string;
  readonly field: string;
  readonly example: string;
  readonly entries: readonly string[];
  readonly onChange: (entry: string, listed: boolean) => Promise<boolean>;
}) => {
  const styles = useServicesStyles();
  const { name, entries } = props;
  const [typed, setTyped] = useState("");
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLElement>(null);
  const remove = async (entry: string, index: number): Promise<void> => {
    if (await props.onChange(entry, false)) focusAfterRemoval(box.current, index);
  };
  const add = async (): Promise<void> => {
    setMissing(typed.trim() === "");
    if (typed.trim() !== "" && (await props.onChange(typed.trim(), true))) setTyped("");
  };
  return (
    <section ref={box} aria-label={name}>
      <h4 className={styles.listName}>{name}</h4>
      <p className={styles.hint}>{props.hint}</p>
      {entries.length === 0 && <span className={styles.label}>{senders.none}</span>}
      <ul className={styles.entries}>
        {entries.map((entry, index) => (
          <li key={entry} className={styles.entry}>
            {entry}
            <Button
              size="small"
              appearance="transparent"
              icon={<DismissRegular />}
              data-remove
              aria-label={senders.remove(entry)}
              onClick={() => void remove(entry, index)}
            />
          </li>
        ))}
      </ul>
      <form
        className={styles.adding}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field
          className={styles.typed}
          label={props.field}
          {...(missing ? { validationMessage: senders.missing } : {})}
        >
          <Input
            data-add
            value={typed}
            placeholder={props.example}
            spellCheck={false}
            onChange={(_event, { value }) => setTyped(value)}
          />
        </Field>
        <Button type="submit" aria-label={senders.addTo(name)}>
          {senders.add}
        </Button>
      </form>
    </section>
  );
};
