import { Field, Link, Radio, RadioGroup } from "@fluentui/react-components";
import { hashOf, START } from "../place.ts";
import { useSession } from "../session-context.ts";
import { useCalendarsStyles } from "./calendars-styles.ts";
import { weekInLines } from "./hours-words.ts";
import { authorityDays } from "./owner.ts";
import { calendarsWords as said } from "./words.ts";

/** Whether a service works when the council works, or on days of its own. */
export const ServiceChoice = (props: {
  readonly service: string;
  readonly own: boolean;
  readonly onChange: (own: boolean) => void;
}) => {
  const styles = useCalendarsStyles();
  const { council } = useSession();
  const { own } = props;
  return (
    <section className={styles.section} aria-label={said.worksTitle(props.service)}>
      <Field label={said.worksTitle(props.service)} {...(own ? { hint: said.worksOwnHint } : {})}>
        <RadioGroup
          value={own ? "own" : "council"}
          onChange={(_event, { value }) => props.onChange(value === "own")}
        >
          <Radio value="council" label={said.worksAsCouncil} />
          <Radio value="own" label={said.worksOwn} />
        </RadioGroup>
      </Field>
      {!own && (
        <ul className={styles.lines}>
          {council.authorities.map(({ id, name }) => (
            <li key={id}>
              {said.councilWeek(name, weekInLines(authorityDays(council, id).hours))}{" "}
              <Link inline href={hashOf({ ...START, page: "calendars", authority: id })}>
                {said.openCouncil(name)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
