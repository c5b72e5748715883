import { civilDateOf } from "../calendar/civil-date.ts";
import type { DayNumber } from "../calendar/civil-date.ts";
import { instantOf } from "../calendar/instant.ts";
import { daysOffOf } from "../calendar/day-off.ts";
import type { DaysOff } from "../calendar/day-off.ts";
import type { WorkingTime } from "../calendar/working-time.ts";
import type { CountedDay, Reason } from "./clock.ts";
import type { CountListener, Pause } from "./due-rule.ts";

const MINUTE = 60_000;
/** Most counts have no reasons, and nothing is left out of them. */
const NONE: readonly never[] = [];

/** Writes down what the counting tells, day by day: the account of how a due date came about. */
export class Account implements CountListener {
  readonly days: CountedDay[] = [];
  reasons: readonly Reason[] = NONE;
  readonly #working: WorkingTime;
  readonly #off: DaysOff;
  readonly #begins: "received" | "started";
  readonly #by: "working-days" | "days" | "months";
  #pauses: readonly Pause[] = NONE;
  #out: readonly (readonly [first: DayNumber, last: DayNumber])[] = NONE;

  /** @param by whether working days are counted, any days, or months, of which no day is counted by itself */
  constructor(working: WorkingTime, begins: "received" | "started", by: "working-days" | "days" | "months") {
    this.#working = working;
    this.#off = daysOffOf(working);
    this.#begins = begins;
    this.#by = by;
  }

  afterCutOff(cutOff: string, from: DayNumber, to: DayNumber): void {
    this.#movedFrom(from, to);
    this.#because({ code: "after-cut-off", cutOff, from: civilDateOf(from), to: civilDateOf(to) });
  }

  receiptMoved(from: DayNumber, to: DayNumber): void {
    this.#movedFrom(from, to);
    this.#because({ code: "receipt-moved", from: civilDateOf(from), to: civilDateOf(to) });
  }

  timeUnknown(on: DayNumber): void {
    this.#because({ code: "time-unknown", on: civilDateOf(on) });
  }

  months(months: number, to: DayNumber, clamped: boolean): void {
    this.#because({ code: "months", months, to: civilDateOf(to), clamped });
  }

  pausedDays(pause: Pause, first: DayNumber, last: DayNumber, daysNotCounted: number): void {
    this.#out = [...this.#out, [first, last]];
    this.#paused(pause, daysNotCounted);
  }

  pausedTime(pause: Pause): void {
    this.#paused(pause, null);
  }

  counted(zero: DayNumber, last: DayNumber, dayOne: 0 | 1): void {
    const first = dayOne === 1 && !this.#isOut(zero) ? 1 : 0;
    this.#begin(zero, first === 1 ? 1 : null, null);
    if (this.#by === "months") this.#monthsUpTo(zero, last);
    else this.#daysUpTo(zero, last, first);
  }

  #daysUpTo(zero: DayNumber, last: DayNumber, counted: number): void {
    const off = this.#off;
    const workingDays = this.#by === "working-days";
    const out = this.#out.length > 0;
    let number = counted;
    for (let day = zero + 1; day <= last; day += 1) {
      const reason = workingDays ? off.on(day) : null;
      if (reason !== null) this.#write(day, reason.reason, null, reason.name, null);
      else if (out && this.#isOut(day)) this.#write(day, "paused", null, null, null);
      else this.#write(day, "counted", ++number, off.openingOn(day), null);
    }
  }

  /** Months are not counted by days: only what was left out is told, and the last. */
  #monthsUpTo(zero: DayNumber, last: DayNumber): void {
    for (let day = zero + 1; day <= last; day += 1) {
      if (this.#isOut(day)) this.#write(day, "paused", null, null, null);
      else if (day === last) this.#write(day, "counted", null, null, null);
    }
  }

  time(from: number, to: number, working: boolean): void {
    const { zone } = this.#working;
    const [first, last] = [zone.dayAt(from), zone.dayAt(to)];
    const minutesOn = (day: DayNumber): number | null =>
      working ? this.#minutes(Math.max(from, zone.startOf(day)), Math.min(to, zone.startOf(day + 1))) : null;
    this.#begin(first, null, minutesOn(first));
    for (let day = first + 1; day <= last; day += 1) {
      const off = working ? this.#off.on(day) : null;
      if (off !== null) this.#write(day, off.reason, null, off.name, null);
      else if (working || day === last) this.#write(day, "counted", null, null, minutesOn(day));
    }
    this.#because({ code: "time", from: instantOf(from), to: instantOf(to), working });
  }

  dueMoved(from: DayNumber, to: DayNumber): void {
    const last = this.days.pop();
    if (last !== undefined) this.days.push({ ...last, outcome: "rolled", name: this.#nameOf(from) });
    for (let day = from + 1; day < to; day += 1) this.#writeOff(day);
    this.#write(to, "counted", null, null, null);
    this.#because({ code: "due-moved", from: civilDateOf(from), to: civilDateOf(to) });
  }

  #because(reason: Reason): void {
    this.reasons = [...this.reasons, reason];
  }

  #movedFrom(from: DayNumber, to: DayNumber): void {
    this.#write(from, "moved-from", null, this.#nameOf(from), null);
    for (let day = from + 1; day < to; day += 1) this.#writeOff(day);
  }

  #begin(day: DayNumber, number: number | null, minutes: number | null): void {
    this.#write(day, this.#begins, number, this.#nameOf(day), minutes);
  }

  #writeOff(day: DayNumber): void {
    const off = this.#off.on(day);
    if (off !== null) this.#write(day, off.reason, null, off.name, null);
  }

  #write(
    day: DayNumber,
    outcome: CountedDay["outcome"],
    number: number | null,
    name: string | null,
    minutes: number | null,
  ): void {
    this.days.push({ date: civilDateOf(day), outcome, number, name, minutes });
  }

  #nameOf(day: DayNumber): string | null {
    return this.#off.on(day)?.name ?? null;
  }

  #isOut(day: DayNumber): boolean {
    return this.#out.some(([first, last]) => day >= first && day <= last);
  }

  #minutes(from: number, to: number): number {
    const open = this.#working.openMillisecondsBetween(from, to);
    const paused = this.#pauses.reduce(
      (sum, pause) =>
        sum + this.#working.openMillisecondsBetween(Math.max(from, pause.from), Math.min(to, pause.to)),
      0,
    );
    return Math.round((open - paused) / MINUTE);
  }

  #paused(pause: Pause, daysNotCounted: number | null): void {
    this.#pauses = [...this.#pauses, pause];
    const { from, to } = pause;
    this.#because({ code: "paused", from: instantOf(from), to: instantOf(to), daysNotCounted });
  }
}
