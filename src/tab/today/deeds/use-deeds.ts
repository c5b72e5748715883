import { useCallback, useEffect, useRef, useState } from "react";
import type { DeskRow } from "../../../contracts/desk.ts";
import { newKey } from "../../../ui/api/api.ts";
import { useSession } from "../../session-context.ts";
import type { DeskDeed } from "./deed.ts";
import { expectedOf, type Expected } from "./expected.ts";
import { failuresInWords, outcomeInWords } from "./outcome-words.ts";
import { runDeed, takeBack, type DeedRun, type DoneTo } from "./run-deed.ts";
import { deedWords } from "./words.ts";

/** What is told of the last deed. */
export type DeedNotice =
  | { readonly state: "running"; readonly title: string; readonly done: number; readonly of: number }
  | {
      readonly state: "over";
      readonly intent: "success" | "info" | "error";
      readonly lines: readonly string[];
      readonly undo: (() => void) | null;
      readonly again: (() => void) | null;
    };

const titleOf = (deed: DeskDeed): string => {
  if (deed.does === "snooze") return deedWords.snooze;
  return deed.does === "follow" ? deedWords.follow : deedWords.names[deed.does];
};

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

/**
 * Does deeds to cases of the list: shown at once, taken back in the row with the reason when one is refused, and undone
 * as a whole by one click.
 */
export const useDeeds = (refresh: () => Promise<void>) => {
  const { api, council } = useSession();
  const { me } = council;
  const [expected, setExpected] = useState<ReadonlyMap<string, Expected>>(new Map());
  const [notice, setNotice] = useState<DeedNotice | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const latest = useRef(refresh);
  latest.current = refresh;
  useEffect(() => () => stopping.current?.abort(), []);

  const dismiss = useCallback(() => setNotice(null), []);
  const stop = useCallback(() => stopping.current?.abort(), []);
  const forget = useCallback((references: readonly string[]): void => {
    setExpected((before) => {
      const next = new Map(before);
      for (const reference of references) next.delete(reference);
      return next;
    });
  }, []);

  const begin = useCallback((title: string, of: number) => {
    const until = new AbortController();
    stopping.current = until;
    let done = 0;
    setNotice(of >= WORTH_A_BAR ? { state: "running", title, done, of } : null);
    return {
      until: until.signal,
      tick: () => {
        done += 1;
        if (of >= WORTH_A_BAR) setNotice({ state: "running", title, done, of });
      },
    };
  }, []);

  const undo = useCallback(
    async (done: readonly DoneTo[], keyOf = keysOf()): Promise<void> => {
      const { until, tick } = begin(deedWords.takingBack, done.length);
      const outcome = await takeBack(api, done, keyOf, { until, settled: tick });
      await latest.current();
      const rest = done.filter(({ row }) =>
        outcome.failed.some((each) => each.mayPass && each.row.reference === row.reference),
      );
      const references = outcome.done.map(({ row }) => row.reference);
      setNotice({
        state: "over",
        intent: outcome.failed.length > 0 ? "error" : "info",
        lines: [
          ...(references.length === 0 ? [] : [deedWords.undone(references)]),
          ...failuresInWords(outcome.failed),
        ],
        undo: null,
        again: rest.length === 0 ? null : () => void undo(rest, keyOf),
      });
    },
    [api, begin],
  );

  const run = useCallback(
    async (asked: DeedRun, untilInWords?: string): Promise<void> => {
      const { deed, rows } = asked;
      const { until, tick } = begin(titleOf(deed), rows.length);
      const look = expectedOf(deed, me);
      setExpected((before) => new Map([...before, ...rows.map((row) => [row.reference, look] as const)]));
      const outcome = await runDeed(api, asked, me, {
        until,
        settled: (reference, ok) => {
          if (!ok) forget([reference]);
          tick();
        },
      });
      const again = outcome.failed.filter(({ mayPass }) => mayPass).map(({ row }) => row);
      const undoable = outcome.done.filter(({ back }) => back !== null);
      setNotice({
        state: "over",
        intent: outcome.failed.length > 0 ? "error" : outcome.done.length > 0 ? "success" : "info",
        lines: outcomeInWords(deed, outcome, rows.length, untilInWords),
        undo: undoable.length === 0 ? null : () => void undo(undoable),
        again: again.length === 0 ? null : () => void run({ ...asked, rows: again }, untilInWords),
      });
      await latest.current();
      forget(rows.map(({ reference }) => reference));
    },
    [api, begin, forget, me, undo],
  );

  const doTo = useCallback(
    (deed: DeskDeed, rows: readonly DeskRow[], untilInWords?: string): void =>
      void run({ deed, rows, keyOf: keysOf() }, untilInWords),
    [run],
  );

  return { doTo, expected, notice, dismiss, stop };
};
export type Deeds = ReturnType<typeof useDeeds>;
