import type { DeskRow } from "../../../contracts/desk.ts";
import type { Instant } from "../../../domain/calendar/civil-date.ts";
import { succeeded, type Result } from "../../../domain/result.ts";
import type { Api } from "../../../ui/api/api.ts";
import type { ApiFailure } from "../../../ui/api/failure.ts";
import { recordedEvent } from "../../../ui/case/recorded-event.ts";
import { deedOn, type DeedOnCase, type DeskDeed, type Person } from "./deed.ts";

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

export type DeedApi = Pick<Api, "recordFact" | "snooze" | "follow">;

/** So many cases are sent at once: more would only wait for each other. */
const AT_ONCE = 6;

/** Does the work for each, a few at a time and in order, until `until`. */
const forEach = async <T>(
  things: readonly T[],
  work: (thing: T) => Promise<void>,
  until: AbortSignal,
): Promise<void> => {
  let next = 0;
  const hand = async (): Promise<void> => {
    while (next < things.length && !until.aborted) {
      const thing = things[next] as T;
      next += 1;
      await work(thing);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, things.length) }, hand));
};

const send = async (
  api: DeedApi,
  row: DeskRow,
  sent: Exclude<DeedOnCase, { sends: "nothing" }>,
  key: string,
  me: Person,
): Promise<Result<TakingBack | null, ApiFailure>> => {
  const { reference } = row;
  switch (sent.sends) {
    case "fact": {
      const answer = await api.recordFact(reference, { key, fact: sent.fact });
      if (!answer.ok) return answer;
      const event = recordedEvent(answer.value.events, sent.fact, me.id, row.seq);
      return succeeded(event === null ? null : { by: "withdrawing", seq: event.seq });
    }
    case "snooze": {
      const answer = await api.snooze(reference, sent.until);
      return answer.ok ? succeeded({ by: "snoozing", until: row.snoozedUntil }) : answer;
    }
    case "follow": {
      const answer = await api.follow(reference, sent.following);
      return answer.ok ? succeeded({ by: "following", following: row.following }) : answer;
    }
  }
};

/** What is done together: each case has a key of its own, under which it is recorded once however often it is tried. */
export interface DeedRun {
  readonly deed: DeskDeed;
  readonly rows: readonly DeskRow[];
  readonly keyOf: (reference: string) => string;
}

/** Does a deed to each of the cases. One that is refused does not stop the others. */
export const runDeed = async (
  api: DeedApi,
  { deed, rows, keyOf }: DeedRun,
  me: Person,
  hear: { readonly until: AbortSignal; readonly settled: (reference: string, ok: boolean) => void },
): Promise<DeedOutcome> => {
  const outcome = { done: [] as DoneTo[], failed: [] as NotDone[], left: [] as NotDone[] };
  const work = async (row: DeskRow): Promise<void> => {
    const sent = deedOn(deed, row, me);
    if (sent.sends === "nothing") {
      outcome.left.push({ row, because: sent.because, mayPass: false });
      return hear.settled(row.reference, true);
    }
    const answer = await send(api, row, sent, keyOf(row.reference), me);
    if (answer.ok) outcome.done.push({ row, back: answer.value });
    else outcome.failed.push({ row, because: answer.failure.message, mayPass: answer.failure.mayPass });
    hear.settled(row.reference, answer.ok);
  };
  await forEach(rows, work, hear.until);
  return outcome;
};

/** Puts back what was done, as a whole. */
export const takeBack = async (
  api: DeedApi,
  done: readonly DoneTo[],
  keyOf: (reference: string) => string,
  hear: { readonly until: AbortSignal; readonly settled: (reference: string, ok: boolean) => void },
): Promise<Pick<DeedOutcome, "failed"> & { readonly done: readonly DoneTo[] }> => {
  const outcome = { done: [] as DoneTo[], failed: [] as NotDone[] };
  const undo = (reference: string, back: TakingBack): Promise<Result<unknown, ApiFailure>> => {
    switch (back.by) {
      case "withdrawing":
        return api.recordFact(reference, {
          key: keyOf(reference),
          fact: { type: "withdrawn", withdraws: back.seq },
        });
      case "snoozing":
        return api.snooze(reference, back.until);
      case "following":
        return api.follow(reference, back.following);
    }
  };
  const work = async (each: DoneTo): Promise<void> => {
    if (each.back === null) return;
    const answer = await undo(each.row.reference, each.back);
    if (answer.ok) outcome.done.push(each);
    else
      outcome.failed.push({
        row: each.row,
        because: answer.failure.message,
        mayPass: answer.failure.mayPass,
      });
    hear.settled(each.row.reference, answer.ok);
  };
  await forEach(done, work, hear.until);
  return outcome;
};
