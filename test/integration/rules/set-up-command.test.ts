import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { Council } from "../../../src/application/ports/council.ts";
import { setUpIn } from "../../../src/cli/set-up-run.ts";
import type { Setup } from "../../../src/contracts/setup.ts";
import { aCouncil, aMessage } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { closedOn } from "../../support/rules-changes.ts";

const now = testClock("2026-04-09T09:00:00.000Z");
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase(now);
  const app = useCasesOf({ record: database.store.of("council"), now });
  await app.setUpCouncil(aCouncil());
  await app.receiveMail([aMessage()]);
});
afterAll(() => database.close());

const run = async (
  council: Council,
  options: { readonly preview?: boolean; readonly json?: boolean; readonly because?: string },
) => {
  const lines: string[] = [];
  const out = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString().trimEnd());
      done();
    },
  });
  const setup = JSON.parse(JSON.stringify(council)) as Setup;
  const result = await setUpIn(
    database.store,
    setup,
    { preview: false, json: false, ...options },
    { now, out, by: "ada" },
  );
  return { result, lines };
};
const revisions = () => database.store.of("council").revisions();

describe("the set-up command", () => {
  it("previews what a document would move, and keeps nothing", async () => {
    const { result, lines } = await run(closedOn(["2026-04-13"]), { preview: true });
    expect(result.ok).toBe(true);
    expect(lines).toEqual([
      "HS-2026-00001 reply: Thu 16 April 2026 becomes Fri 17 April 2026",
      "Of 1 open case, 1 would be due at another time.",
    ]);
    expect(await revisions()).toHaveLength(1);
    expect(await database.store.of("council").council()).toEqual(aCouncil());
  });

  it("previews it as JSON lines too, the counts last", async () => {
    const { lines } = await run(closedOn(["2026-04-13"]), { preview: true, json: true });
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        ...{ reference: "HS-2026-00001", authority: "ashby", service: "housing", promised: "reply" },
        ...{ from: "2026-04-16", to: "2026-04-17", becomes: null },
      },
      { changes: true, examined: 1, moved: 1, becomeOverdue: 0, becomeSafe: 0 },
    ]);
  });

  it("keeps a document, says what moved, and remembers who did it and why", async () => {
    const { lines } = await run(closedOn(["2026-04-13"]), { because: "Training day" });
    expect(lines.at(-1)).toBe("Of 1 open case, 1 is now due at another time.");
    expect((await revisions()).at(-1)).toMatchObject({
      revision: 2,
      savedBy: "ada",
      because: "Training day",
    });
    expect((await run(closedOn(["2026-04-13"]), {})).lines).toEqual([
      "Nothing changes in how cases are counted.",
    ]);
    expect(await revisions()).toHaveLength(2);
  });

  it("refuses the document of another council, and one that is not in order", async () => {
    expect((await run(aCouncil({ tenant: "other" }), {})).result).toMatchObject({
      failure: { code: "other-council" },
    });
    expect((await run(aCouncil({ services: [] }), { preview: true })).result).toMatchObject({
      failure: { code: "setup-invalid" },
    });
  });
});
