import { Writable } from "node:stream";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { createGovUkBankHolidays } from "../../../src/adapters/gov-uk/bank-holidays.ts";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { UseCases } from "../../../src/application/use-cases.ts";
import { bankHolidaysIn } from "../../../src/cli/bank-holidays-run.ts";
import { createLog } from "../../../src/server/log.ts";
import { fetchBankHolidays } from "../../../src/server/workers/keep-rules-in-step.ts";
import { createPulse } from "../../../src/server/workers/pulse.ts";
import { aCouncil, aMessage, anAnswer } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { PUBLISHED, startGovUk, withExtraDay, type GovUkStandIn } from "../../support/gov-uk.ts";

const now = testClock("2026-04-09T09:00:00.000Z");
/** Proclaimed on 9 April for the Monday after: the eighth working day after 2 April is then the 17th. */
const LATE_HOLIDAY = withExtraDay("2026-04-13", "Royal birth");
let database: TestDatabase;
let govUk: GovUkStandIn;
let record: CaseRecord;
let app: UseCases;

beforeAll(async () => {
  govUk = await startGovUk();
});
afterAll(() => govUk.close());
beforeEach(async () => {
  database = await openTestDatabase(now);
  record = database.store.of("council");
  app = useCasesOf({ record, now });
  govUk.answer(PUBLISHED);
  await app.setUpCouncil(aCouncil());
  const answered = aMessage({ messageId: "<0@x.example>" });
  await app.receiveMail([answered, aMessage(), anAnswer(answered)]);
});
afterEach(() => database.close());

const dueOn = async (reference: string) => {
  const found = await app.findCase(reference);
  return found.ok ? found.value.row.reply?.dueOn : undefined;
};
const dues = async () => [await dueOn("HS-2026-00001"), await dueOn("HS-2026-00002")];

/** The worker, for so many rounds; gives what it waited for and what it wrote to the log. */
const worker = async (
  rounds: number,
): Promise<{ readonly waits: readonly number[]; readonly log: string }> => {
  const [waits, lines] = [[] as number[], [] as string[]];
  const stop = new AbortController();
  await fetchBankHolidays(
    {
      useCases: app,
      bankHolidays: createGovUkBankHolidays({ url: govUk.url }),
      pulse: createPulse(),
      pause: async (seconds) => {
        if (waits.push(seconds) >= rounds) stop.abort();
      },
      now,
      log: createLog("info", { write: (line: string) => void lines.push(line) }),
    },
    stop.signal,
  );
  return { waits, log: lines.join("") };
};

const command = async (options: { readonly refresh: boolean; readonly preview: boolean }) => {
  const lines: string[] = [];
  const out = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString().trimEnd());
      done();
    },
  });
  const source = createGovUkBankHolidays({ url: govUk.url });
  const result = await bankHolidaysIn(database.store, options, { source, now, out });
  return { result, lines };
};

describe("a bank holiday that is proclaimed late", () => {
  it("moves the open cases, after it was written to the log how many, and leaves the closed ones", async () => {
    govUk.answer(LATE_HOLIDAY);
    const { waits, log } = await worker(1);
    expect(waits).toEqual([24 * 3600]);
    expect(log).toContain('"examined":1,"moved":1,"becomeOverdue":0,"becomeSafe":0');
    expect(await dues()).toEqual(["2026-04-16", "2026-04-17"]);
    expect((await record.eventsOf("HS-2026-00002"))?.at(-1)).toMatchObject({
      type: "recalculated",
      because: "Bank holidays as GOV.UK published them on Thu 9 April 2026",
    });
  });

  it("makes one revision however often it is fetched, and another when it is taken back", async () => {
    govUk.answer(LATE_HOLIDAY);
    await worker(3);
    expect((await record.revisions()).map(({ revision }) => revision)).toEqual([1, 2]);
    govUk.answer(PUBLISHED);
    await worker(1);
    expect(await record.revisions()).toHaveLength(3);
    expect(await dues()).toEqual(["2026-04-16", "2026-04-16"]);
  });

  it("stays in force when the council's document is saved afterwards, and after a restart", async () => {
    govUk.answer(LATE_HOLIDAY);
    await worker(1);
    expect(await app.setUpCouncil(aCouncil())).toMatchObject({ value: { revision: null } });
    const restarted = useCasesOf({ record: (await database.open()).of("council"), now });
    expect(await restarted.bringRulesUpToDate()).toMatchObject({ value: { revision: null } });
    expect((await record.bankHolidayCopy())?.fetchedAt).toBe(now());
  });
});

describe("a list that can not be used", () => {
  it.each<[string, unknown]>([
    ["no list at all", { status: 500, body: "" }],
    ["a page", { status: 200, body: "<html>" }],
    ["a list without Scotland", { ...PUBLISHED, scotland: undefined }],
    [
      "a list that is cut short",
      { ...PUBLISHED, scotland: { events: PUBLISHED.scotland.events.slice(0, 14) } },
    ],
  ])("is kept out: %s", async (_, answer) => {
    govUk.answer(LATE_HOLIDAY);
    await worker(1);
    const copy = await record.bankHolidayCopy();
    govUk.answer(answer);
    const { log, waits } = await worker(3);
    expect(log.match(/stay in use/g)).toHaveLength(1);
    expect(waits).toEqual([3600, 3600, 3600]);
    expect(await record.bankHolidayCopy()).toEqual(copy);
    expect(await record.revisions()).toHaveLength(2);
    expect(await dues()).toEqual(["2026-04-16", "2026-04-17"]);
  });
});

describe("the bank-holidays command", () => {
  it("says which years are known, and from where", async () => {
    expect((await command({ refresh: false, preview: false })).lines).toEqual([
      "Bank holidays are known for 2011 to 2028.",
      "With the software came 2011 to 2028, from https://www.gov.uk/bank-holidays.json.",
      "Nothing newer was fetched yet: bank-holidays --refresh does.",
    ]);
  });

  it("previews what a new list would move, and keeps nothing", async () => {
    govUk.answer(LATE_HOLIDAY);
    expect((await command({ refresh: true, preview: true })).lines).toEqual([
      "HS-2026-00002 reply: Thu 16 April 2026 becomes Fri 17 April 2026",
      "Of 1 open case, 1 would be due at another time.",
    ]);
    expect(await record.bankHolidayCopy()).toBeNull();
    expect(await dues()).toEqual(["2026-04-16", "2026-04-16"]);
  });

  it("keeps the new list, and says what moved and what is known now", async () => {
    govUk.answer(LATE_HOLIDAY);
    expect((await command({ refresh: true, preview: false })).lines).toEqual([
      "HS-2026-00002 reply: Thu 16 April 2026 becomes Fri 17 April 2026",
      "Of 1 open case, 1 is now due at another time.",
      "Bank holidays are known for 2011 to 2028.",
      "With the software came 2011 to 2028, from https://www.gov.uk/bank-holidays.json.",
      "On Thu 9 April 2026 GOV.UK gave 2025 to 2028, which goes before the software's.",
    ]);
    expect(await dues()).toEqual(["2026-04-16", "2026-04-17"]);
    expect((await command({ refresh: true, preview: false })).lines[0]).toBe(
      "Nothing changes in how cases are counted.",
    );
  });

  it("says why there is none to be had, and changes nothing", async () => {
    govUk.answer({ status: 404, body: "" });
    const { result } = await command({ refresh: true, preview: false });
    expect(result).toMatchObject({
      failure: { message: expect.stringContaining("Nothing was changed") as unknown },
    });
    expect(await record.bankHolidayCopy()).toBeNull();
  });
});
