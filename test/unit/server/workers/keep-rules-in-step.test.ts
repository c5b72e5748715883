import { describe, expect, it } from "@jest/globals";
import { NOT_SET_UP } from "../../../../src/application/refusal.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { failed, succeeded } from "../../../../src/domain/result.ts";
import { createLog } from "../../../../src/server/log.ts";
import {
  fetchBankHolidays,
  keepRulesInStep,
  type KeepRulesInStep,
} from "../../../../src/server/workers/keep-rules-in-step.ts";
import { createPulse } from "../../../../src/server/workers/pulse.ts";

const NOTHING = { cases: 0, moved: 0 };

/** The worker's surroundings, for so many rounds, with what it asked for laid open. */
const surroundings = (rounds: number, change: Partial<KeepRulesInStep["useCases"]> = {}) => {
  const [asked, waits, lines] = [[] as string[], [] as number[], [] as string[]];
  const stop = new AbortController();
  const pulse = createPulse();
  const useCases: KeepRulesInStep["useCases"] = {
    bringRulesUpToDate: async () => {
      asked.push("bring up to date");
      return succeeded({ revision: null });
    },
    recalculate: async () => {
      asked.push("recalculate");
      return succeeded(NOTHING);
    },
    previewRules: async () => {
      asked.push("preview");
      return succeeded({ changes: false, examined: 0, moved: 0, becomeOverdue: 0, becomeSafe: 0, rows: [] });
    },
    keepBankHolidays: async () => {
      asked.push("keep");
      return succeeded({ revision: null, recalculated: NOTHING });
    },
    ...change,
  };
  const deps = {
    useCases,
    bankHolidays: { fetch: async () => succeeded(GOV_UK_BANK_HOLIDAYS) },
    pulse,
    pause: async (seconds: number) => {
      if (waits.push(seconds) >= rounds) stop.abort();
    },
    now: () => "2026-04-09T09:00:00.000Z",
    log: createLog("info", { write: (line: string) => void lines.push(line) }),
  };
  return { deps, signal: stop.signal, asked, waits, lines, pulse };
};

describe("keeping the rules in step", () => {
  it("looks once whether this release counts otherwise, and every minute for cases that were left behind", async () => {
    const { deps, signal, asked, waits, lines } = surroundings(3);
    await keepRulesInStep(deps, signal);
    expect(asked).toEqual(["bring up to date", "recalculate", "recalculate", "recalculate"]);
    expect(waits).toEqual([60, 60, 60]);
    expect(lines).toEqual([]);
  });

  it("writes to the log what it did", async () => {
    const { deps, signal, lines } = surroundings(1, {
      bringRulesUpToDate: async () => succeeded({ revision: 4 }),
      recalculate: async () => succeeded({ cases: 12, moved: 3 }),
    });
    await keepRulesInStep(deps, signal);
    expect(lines.join("")).toContain('"revision":4');
    expect(lines.join("")).toContain('"cases":12,"moved":3');
  });

  it("is well before anything is set up, and looks again until something is", async () => {
    const { deps, signal, pulse } = surroundings(2, {
      bringRulesUpToDate: async () => failed(NOT_SET_UP),
      recalculate: async () => failed(NOT_SET_UP),
    });
    await keepRulesInStep(deps, signal);
    expect(pulse.beats()).toMatchObject([
      { name: "keep-rules-in-step", wellSince: expect.any(String) as unknown },
    ]);
  });
});

describe("fetching bank holidays as the service goes on", () => {
  it("asks once a day, and previews before it keeps", async () => {
    const { deps, signal, asked, waits } = surroundings(2);
    await fetchBankHolidays(deps, signal);
    expect(asked).toEqual(["preview", "keep", "preview", "keep"]);
    expect(waits).toEqual([86_400, 86_400]);
  });

  it("waits an hour at a time for a council to be set up", async () => {
    const { deps, signal, waits, pulse } = surroundings(2, {
      previewRules: async () => failed(NOT_SET_UP),
      keepBankHolidays: async () => failed(NOT_SET_UP),
    });
    await fetchBankHolidays(deps, signal);
    expect(waits).toEqual([3600, 3600]);
    expect(pulse.beats()[0]?.wellSince).not.toBeNull();
  });

  it("warns again when it fails anew after it went well", async () => {
    const answers = [false, false, true, false];
    const { deps, signal, lines } = surroundings(4);
    const away = failed({ code: "bank-holidays-away", message: "Bank holidays could not be fetched: 503." });
    const fetch = async () => (answers.shift() === true ? succeeded(GOV_UK_BANK_HOLIDAYS) : away);
    await fetchBankHolidays({ ...deps, bankHolidays: { fetch } }, signal);
    expect(lines.filter((line) => line.includes("stay in use"))).toHaveLength(2);
  });
});
