import { useState } from "react";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { dateInWords } from "../../domain/clock/in-words.ts";
import type { ReplyTemplate } from "../../domain/reply/template.ts";
import { FactForm } from "../case/forms/FactForm.tsx";
import { NewDates } from "../case/forms/NewDates.tsx";
import type { ShownCase } from "../case/shown-case.ts";
import { newDateEffects, readNewDate, usualNewDate } from "./new-date.ts";
import { NewDateField } from "./NewDateField.tsx";
import { REPLY_WORDS } from "./words.ts";

const words = REPLY_WORDS.newDate;

/** Asks by when the reply will come, before the holding reply that promises it is opened. */
export const HoldingReplyForm = (props: {
  readonly shown: ShownCase;
  readonly template: ReplyTemplate;
  readonly onDate: (template: ReplyTemplate, date: CivilDate) => void;
  readonly onCancel: () => void;
}) => {
  const { shown, template } = props;
  const today = civilDateAt(shown.at, shown.timeZone);
  const [typed, setTyped] = useState(() => dateInWords(usualNewDate(shown, today), today));
  const [tried, setTried] = useState(false);
  const read = readNewDate(typed, today);
  return (
    <FactForm
      title={template.name}
      effect={words.effect}
      submit={words.submit}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        if (read.ok) props.onDate(template, read.value);
      }}
    >
      <NewDateField
        value={typed}
        shown={shown}
        today={today}
        required
        refusal={tried && !read.ok ? read.failure.message : null}
        onChange={setTyped}
      />
      {read.ok && <NewDates lines={newDateEffects(read.value, today, shown)} />}
    </FactForm>
  );
};
