import type { DeskRow } from "../../../contracts/desk.ts";
import type { Instant } from "../../../domain/calendar/civil-date.ts";
import type { CaseEvent } from "../../../domain/case/event.ts";
import type { ApiFailure } from "../../../ui/api/failure.ts";
import type { Deed } from "../../../ui/case/deed.ts";
import { recordedEvent } from "../../../ui/case/recorded-event.ts";
import { deedOn, type DeskDeed, type Person } from "./deed.ts";
import { sendToCases, type DeedApi, type ToCase } from "./send-to-cases.ts";

/** How one case is put back to what it was. */
export type TakingBack =
  | { readonly by: "withdrawing"; readonly seq: number }
  | { readonly by: "snoozing"; readonly until: Instant | null }
  | { readonly by: "following"; readonly following: boolean };

export interface DoneTo {
  readonly row: DeskRow;
  /** null: one step cannot take it back. */
  readonly back: TakingBack | null;
}

export interface NotDone {
  readonly row: DeskRow;
  readonly because: string;
  /** The same may succeed later: it is sent again under the same key. */
  readonly mayPass: boolean;
}

export interface DeedOutcome {
  readonly done: readonly DoneTo[];
  readonly failed: readonly NotDone[];
  /** They were so already. */
  readonly left: readonly NotDone[];
}

/** What was sent is one step of the case, so one step takes it back: not all are. */
const backOf = ({ row, sent }: ToCase, events: readonly CaseEvent[], me: Person): TakingBack | null => {
  const recorded = (fact: Deed): TakingBack | null => {
    const event = recordedEvent(events, fact, me.id, row.seq);
    return event === null ? null : { by: "withdrawing", seq: event.seq };
  };
  switch (sent.sends) {
    case "fact":
      return recorded(sent.fact);
    case "merge":
      return recorded({ type: "mergedInto", reference: sent.into });
    case "snooze":
      return { by: "snoozing", until: row.snoozedUntil };
    case "follow":
      return { by: "following", following: row.following };
  }
};

const notDone = (row: DeskRow, { message, mayPass }: ApiFailure): NotDone => ({
  row,
  because: message,
  mayPass,
});

/** What is done together: each case has a key of its own, under which it is recorded once however often it is tried. */
export interface DeedRun {
  readonly deed: DeskDeed;
  readonly rows: readonly DeskRow[];
  readonly keyOf: (reference: string) => string;
}

/** While a deed goes on: each case as soon as it is answered, and when to stop. */
export interface Hearing {
  readonly until: AbortSignal;
  readonly settled: (reference: string, ok: boolean) => void;
}

/** Does a deed to each of the cases. One that is refused does not stop the others. */
export const runDeed = async (
  api: DeedApi,
  { deed, rows, keyOf }: DeedRun,
  me: Person,
  hear: Hearing,
): Promise<DeedOutcome> => {
  const outcome = { done: [] as DoneTo[], failed: [] as NotDone[], left: [] as NotDone[] };
  const wanted: ToCase[] = [];
  for (const row of rows) {
    const sent = deedOn(deed, row, me);
    if (sent.sends !== "nothing") {
      wanted.push({ row, key: keyOf(row.reference), sent });
    } else {
      outcome.left.push({ row, because: sent.because, mayPass: false });
      hear.settled(row.reference, true);
    }
  }
  await sendToCases(
    api,
    wanted,
    (to, answer) => {
      if (answer.ok) outcome.done.push({ row: to.row, back: backOf(to, answer.value, me) });
      else outcome.failed.push(notDone(to.row, answer.failure));
      hear.settled(to.row.reference, answer.ok);
    },
    hear.until,
  );
  return outcome;
};

const sentBack = (back: TakingBack): ToCase["sent"] => {
  switch (back.by) {
    case "withdrawing":
      return { sends: "fact", fact: { type: "withdrawn", withdraws: back.seq } };
    case "snoozing":
      return { sends: "snooze", until: back.until };
    case "following":
      return { sends: "follow", following: back.following };
  }
};

/** Puts back what was done, as a whole. */
export const takeBack = async (
  api: DeedApi,
  done: readonly DoneTo[],
  keyOf: (reference: string) => string,
  hear: Hearing,
): Promise<Omit<DeedOutcome, "left">> => {
  const outcome = { done: [] as DoneTo[], failed: [] as NotDone[] };
  const wanted = done.flatMap((was) =>
    was.back === null ? [] : [{ was, row: was.row, key: keyOf(was.row.reference), sent: sentBack(was.back) }],
  );
  await sendToCases(
    api,
    wanted,
    ({ was, row }, answer) => {
      if (answer.ok) outcome.done.push(was);
      else outcome.failed.push(notDone(row, answer.failure));
      hear.settled(row.reference, answer.ok);
    },
    hear.until,
  );
  return outcome;
};
