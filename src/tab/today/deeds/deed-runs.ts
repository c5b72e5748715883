import type { DeskRow } from "../../../contracts/desk.ts";
import { newKey } from "../../../ui/api/api.ts";
import type { DeskDeed, Person } from "./deed.ts";
import { givesWay, titleOf, type DeedNotice } from "./deed-notice.ts";
import { expectedOf, type Expected } from "./expected.ts";
import { failuresInWords, outcomeInWords } from "./outcome-words.ts";
import { runDeed, takeBack, type DeedRun, type DoneTo } from "./run-deed.ts";
import type { DeedApi } from "./send-to-cases.ts";
import { deedWords } from "./words.ts";

/** What is being done now, and what was just done. */
export interface DeedsNow {
  readonly notices: readonly DeedNotice[];
  /** How rows will look once they have been read again. */
  readonly expected: ReadonlyMap<string, Expected>;
}

/**
 * Deeds to cases of the list: shown at once, taken back in the row with the reason when one is refused, and undone as a
 * whole by one click. Each has its own notice and its own end. They go on, and are told of, whichever page is shown.
 */
export interface DeedRuns {
  now(): DeedsNow;
  subscribe(listener: () => void): () => void;
  /** @param untilInWords of a snooze */
  doTo(deed: DeskDeed, rows: readonly DeskRow[], untilInWords?: string): void;
  stop(id: number): void;
  dismiss(id: number): void;
  /** Whoever shows the cases reads them again when a deed is over. */
  rereadBy(read: () => Promise<void>): () => void;
}

/** One key for each case, for as long as the same deed is tried. */
const keysOf = (): DeedRun["keyOf"] => {
  const keys = new Map<string, string>();
  return (reference) => {
    const key = keys.get(reference) ?? newKey();
    keys.set(reference, key);
    return key;
  };
};

/** Several are worth a bar that moves; one is there at once. */
const WORTH_A_BAR = 4;

/** What is to be told of a deed that is over. */
type Outcome = Omit<Extract<DeedNotice, { state: "over" }>, "id" | "state">;

export const createDeedRuns = (api: DeedApi, me: Person): DeedRuns => {
  const notices = new Map<number, DeedNotice>();
  const ends = new Map<number, AbortController>();
  const expected = new Map<number, Map<string, Expected>>();
  const listeners = new Set<() => void>();
  const rereaders = new Set<() => Promise<void>>();
  let lastId = 0;
  let now: DeedsNow = { notices: [], expected: new Map() };

  const tell = (): void => {
    now = {
      notices: [...notices.values()],
      expected: new Map([...expected.values()].flatMap((each) => [...each])),
    };
    for (const listener of listeners) listener();
  };
  const makeWay = (): void => {
    for (const [id, notice] of notices) if (givesWay(notice)) notices.delete(id);
  };

  const begin = (title: string, of: number) => {
    const id = (lastId += 1);
    const until = new AbortController();
    let done = 0;
    const show = (): void => {
      if (of >= WORTH_A_BAR) notices.set(id, { id, state: "running", title, done, of });
      tell();
    };
    ends.set(id, until);
    makeWay();
    show();
    return {
      id,
      until: until.signal,
      tick: (): void => {
        done += 1;
        show();
      },
    };
  };
  const finish = (id: number, outcome: Outcome): void => {
    ends.delete(id);
    makeWay();
    notices.set(id, { id, state: "over", ...outcome });
    tell();
  };
  const reread = async (): Promise<void> => {
    await Promise.all([...rereaders].map((read) => read()));
  };

  const undo = async (done: readonly DoneTo[], keyOf = keysOf()): Promise<void> => {
    const { id, until, tick } = begin(deedWords.takingBack, done.length);
    const outcome = await takeBack(api, done, keyOf, { until, settled: tick });
    await reread();
    const { failed } = outcome;
    const refused = new Set(failed.flatMap(({ row, mayPass }) => (mayPass ? [] : [row.reference])));
    const back = new Set(outcome.done);
    // What was not reached when it was stopped can still be taken back.
    const rest = done.filter((each) => !back.has(each) && !refused.has(each.row.reference));
    const missed = done.length - outcome.done.length - failed.length;
    const references = outcome.done.map(({ row }) => row.reference);
    const again = (): void => {
      dismiss(id);
      void undo(rest, keyOf);
    };
    finish(id, {
      intent: failed.length > 0 ? "error" : "info",
      lines: [
        ...(references.length === 0 ? [] : [deedWords.undone(references)]),
        ...failuresInWords(failed),
        ...(missed > 0 ? [deedWords.stopped(missed)] : []),
      ],
      undo: null,
      again: rest.length === 0 ? null : again,
    });
  };

  /** @param before what the same deed has done already, when it is tried again for the others: it stays one deed */
  const run = async (
    asked: DeedRun,
    untilInWords?: string,
    before: readonly DoneTo[] = [],
  ): Promise<void> => {
    const { deed, rows } = asked;
    const look = expectedOf(deed, me);
    const { id, until, tick } = begin(titleOf(deed), rows.length);
    const looks = new Map(rows.map((row) => [row.reference, look]));
    expected.set(id, looks);
    tell();
    const outcome = await runDeed(api, asked, me, {
      until,
      settled: (reference, ok) => {
        if (!ok) looks.delete(reference);
        tick();
      },
    });
    const failed = outcome.failed.filter(({ mayPass }) => mayPass).map(({ row }) => row);
    const done = [...before, ...outcome.done];
    const undoable = done.filter(({ back }) => back !== null);
    const after = (then: () => Promise<void>) => (): void => {
      dismiss(id);
      void then();
    };
    finish(id, {
      intent: outcome.failed.length > 0 ? "error" : done.length > 0 ? "success" : "info",
      lines: outcomeInWords(deed, { ...outcome, done }, before.length + rows.length, untilInWords),
      undo: undoable.length === 0 ? null : after(() => undo(undoable)),
      again: failed.length === 0 ? null : after(() => run({ ...asked, rows: failed }, untilInWords, done)),
    });
    await reread();
    expected.delete(id);
    tell();
  };

  const dismiss = (id: number): void => {
    notices.delete(id);
    tell();
  };

  return {
    now: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    doTo: (deed, rows, untilInWords) => void run({ deed, rows, keyOf: keysOf() }, untilInWords),
    stop: (id) => ends.get(id)?.abort(),
    dismiss,
    rereadBy: (read) => {
      rereaders.add(read);
      return () => void rereaders.delete(read);
    },
  };
};
