import { Compile } from "typebox/compile";
import { DueQuestionLine } from "../contracts/due-question.ts";
import type { DueAnswerLine } from "../contracts/due-question.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../domain/calendar/gov-uk-bank-holidays.ts";
import { dueOf } from "../domain/clock/due.ts";
import type { Stillness } from "../domain/clock/due.ts";
import { explanationInWords } from "../domain/clock/in-words.ts";
import { failed, succeeded } from "../domain/result.ts";
import type { Result } from "../domain/result.ts";
import type { Allowance } from "../domain/standards/allowance.ts";
import { DEFAULT_COUNTING } from "../domain/standards/counting.ts";
import { isWithinReach } from "./due-batch-calendar.ts";
import type { BatchCalendars } from "./due-batch-calendar.ts";
import { whatToPutRight } from "./due-line-words.ts";
import { receiptFrom } from "./due-receipt.ts";
import { zonedTime } from "./due-at.ts";

const question = Compile(DueQuestionLine);

type Id = DueQuestionLine["id"];

/** The id of a line that may be wrong in every other respect. */
const idOf = (value: unknown): Id | null => {
  const id: unknown = typeof value === "object" && value !== null ? (value as { id?: unknown }).id : null;
  return typeof id === "string" || (typeof id === "number" && Number.isSafeInteger(Math.trunc(id)))
    ? id
    : null;
};

const read = (text: string): Result<unknown> => {
  try {
    return succeeded(JSON.parse(text));
  } catch {
    const message = 'This line is not JSON. Write each question on one line, as {"id": "a", ...}.';
    return failed({ code: "not-json", field: "", message });
  }
};

/** The pauses of a question as moments; both ends need a time, for a day alone could mean either end of it. */
const pausesFrom = (
  pauses: readonly (readonly [string, string])[],
  timeZone: string,
): Result<readonly Stillness[]> => {
  const still: Stillness[] = [];
  for (const [index, pause] of pauses.entries()) {
    const moments: string[] = [];
    for (const [end, text] of pause.entries()) {
      const field = `pauses.${index}.${end}`;
      const moment = receiptFrom(text, timeZone, field);
      if (!moment.ok) return moment;
      if (moment.value.at === null) {
        const message = `"${text}" needs a time as well. Write it as ${text}T10:00.`;
        return failed({ code: "time-missing", field, message });
      }
      moments.push(moment.value.at);
    }
    const [from = "", to = ""] = moments;
    if (to < from) {
      const message = `This pause ends (${pause[1]}) before it begins (${pause[0]}).`;
      return failed({ code: "pause-backwards", field: `pauses.${index}`, message });
    }
    still.push({ from, to });
  }
  return succeeded(still);
};

const answerQuestion = (
  { id, received, allowance, counting, calendar, pauses = [] }: DueQuestionLine,
  calendars: BatchCalendars,
): Result<DueAnswerLine> => {
  const checked = calendars.of(calendar);
  if (!checked.ok) return checked;
  const { timeZone } = checked.value.calendar;
  const receipt = receiptFrom(received, timeZone, "received");
  if (!receipt.ok) return receipt;
  const still = pausesFrom(pauses, timeZone);
  if (!still.ok) return still;
  // The schema lets exactly one of them through.
  const promised = allowance as Allowance;
  if (!isWithinReach(promised, checked.value)) {
    const field = `allowance.${Object.keys(allowance)[0] ?? ""}`;
    const message = "This allowance would last longer than a hundred years. Check the number and its unit.";
    return failed({ code: "allowance-too-long", field, message });
  }
  const { on, at } = receipt.value;
  const due = dueOf({
    received: at === null ? { on } : { at },
    allowance: promised,
    counting: { ...DEFAULT_COUNTING, ...counting },
    calendar: checked.value.calendar,
    bankHolidays: GOV_UK_BANK_HOLIDAYS,
    pauses: still.value,
  });
  return succeeded({
    id,
    dueOn: due.on,
    dueAt: zonedTime(due.at, timeZone),
    explanation: explanationInWords(due),
  });
};

/**
 * The answer to one line of a batch: when it is due and why, or what is wrong with the line and how to put it
 * right. Every line has an answer, whatever it holds.
 * @param calendars those that earlier lines have brought
 */
export const answerLine = (text: string, calendars: BatchCalendars): DueAnswerLine => {
  const value = read(text);
  const answer = !value.ok
    ? value
    : question.Check(value.value)
      ? answerQuestion(value.value, calendars)
      : failed(whatToPutRight(DueQuestionLine, value.value));
  if (answer.ok) return answer.value;
  const { message, field = "" } = answer.failure;
  return { id: value.ok ? idOf(value.value) : null, error: message, field };
};
