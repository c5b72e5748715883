import { Button, Input } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { useCalendarsStyles } from "./calendars-styles.ts";
import type { Shown } from "./use-shown-errors.ts";
import { changedAt, NEW_PAIR, withoutAt, type TypedPair } from "./typed-days.ts";
import { closingTimeTyped, timeTyped } from "./typed-time.ts";
import { useNextFocus } from "./use-next-focus.ts";
import { calendarsWords } from "./words.ts";

const { week: said } = calendarsWords;
/** As many as the service takes for one day. */
const MOST_PAIRS = 8;

const Pair = (props: {
  readonly name: string;
  readonly index: number;
  readonly pair: TypedPair;
  readonly error: string | undefined;
  readonly onChange: (pair: TypedPair) => void;
  readonly onLeft: () => void;
  readonly onRemove: () => void;
}) => {
  const styles = useCalendarsStyles();
  const told = useId();
  const { name, index, pair, error, onChange } = props;
  const faulty = error === undefined ? {} : { "aria-invalid": true as const, "aria-describedby": told };
  const left = (): void => {
    // As it is read: "9" is 09:00.
    const read = { opens: timeTyped(pair.opens), closes: closingTimeTyped(pair.closes) };
    if (read.opens !== pair.opens || read.closes !== pair.closes) onChange(read);
  };
  return (
    <div
      onBlur={({ currentTarget, relatedTarget }) => {
        left();
        if (!currentTarget.contains(relatedTarget)) props.onLeft();
      }}
    >
      <div className={styles.pair}>
        <Input
          className={styles.time}
          data-focus={`opens-${index}`}
          {...faulty}
          aria-label={said.from(name, index)}
          autoComplete="off"
          maxLength={8}
          value={pair.opens}
          onChange={(_event, { value }) => onChange({ ...pair, opens: value })}
        />
        <span>{said.to}</span>
        <Input
          className={styles.time}
          {...faulty}
          aria-label={said.until(name, index)}
          autoComplete="off"
          maxLength={8}
          value={pair.closes}
          onChange={(_event, { value }) => onChange({ ...pair, closes: value })}
        />
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={said.remove(name, index)}
          onClick={props.onRemove}
        />
      </div>
      {error !== undefined && (
        <p id={told} role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
};

/** The hours of one day: none, one pair, or several with gaps between them. */
export const HoursFields = (props: {
  /** Of the day, as it is called to people. */
  readonly name: string;
  /** Of the field, as errors name it. */
  readonly path: string;
  readonly pairs: readonly TypedPair[];
  readonly shown: Shown;
  readonly onChange: (pairs: readonly TypedPair[]) => void;
}) => {
  const styles = useCalendarsStyles();
  const { name, path, pairs, shown, onChange } = props;
  const { box, focusNext } = useNextFocus<HTMLDivElement>();
  return (
    <div ref={box} role="group" aria-label={name} className={styles.pairs}>
      {pairs.length === 0 && <span className={styles.closed}>{said.closed}</span>}
      {pairs.map((pair, index) => (
        <Pair
          key={index}
          {...{ name, index, pair }}
          error={shown.of(`${path}.${index}`)}
          onChange={(next) => onChange(changedAt(pairs, index, next))}
          onLeft={() => shown.left(`${path}.${index}`)}
          onRemove={() => {
            shown.moved();
            onChange(withoutAt(pairs, index));
            focusNext("add");
          }}
        />
      ))}
      {pairs.length < MOST_PAIRS && (
        <Button
          appearance="subtle"
          icon={<AddRegular />}
          data-focus="add"
          aria-label={said.addOn(name)}
          onClick={() => {
            onChange([...pairs, NEW_PAIR]);
            focusNext(`opens-${pairs.length}`);
          }}
        >
          {said.add}
        </Button>
      )}
    </div>
  );
};
