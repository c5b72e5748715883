import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { StandardChange } from "../../../src/domain/standards/change.ts";
import type { UseCases } from "../../../src/application/use-cases.ts";
import { aMessage } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { withAuthority } from "../../support/rules-changes.ts";
import { aCouncilOfTwo, emailReply, fiveDays, inRegister, OMAR, PRIYA } from "../../support/standards.ts";

const now = testClock("2026-04-09T09:00:00.000Z");
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;
let tenants = 0;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());
beforeEach(async () => {
  now.set("2026-04-09T09:00:00.000Z");
  record = database.store.of(`drafting-${++tenants}`);
  app = useCasesOf({ record, now });
  await app.setUpCouncil(aCouncilOfTwo({ tenant: record.tenant }));
});

const valueOf = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const KEY = { authority: "ashby", standard: "email-reply", draft: 1 };
const save = (
  seen: { draft: number; revision: number } | null,
  { change = fiveDays(), by = PRIYA, because = "Residents asked for it", baseVersion = 1 } = {},
) =>
  app.saveStandardDraft({
    ...{ authority: "ashby", standard: "email-reply", seen, baseVersion },
    ...{ change, because, by },
  });
const begin = async (change: StandardChange = fiveDays()) => valueOf(await save(null, { change }));
const approve = (revision: number, by = OMAR) =>
  app.approveStandardDraft({ ...KEY, revision, agreedBy: "Executive", on: "2026-04-08", by });
const adopt = (revision: number, by = OMAR) => app.adoptStandardDraft({ ...KEY, revision, by });
const newest = async () => inRegister(valueOf(await app.readStandards())).drafts[0];

describe("a draft of a standard's next version", () => {
  it("is kept with who wrote it, when and why, and changes nothing yet", async () => {
    const entry = inRegister(await begin());
    expect(entry.versions.map(({ standard }) => standard.version)).toEqual([1]);
    expect(entry.drafts).toHaveLength(1);
    expect(entry.drafts[0]).toMatchObject({
      ...{ draft: 1, revision: 1, state: "draft", because: "Residents asked for it" },
      ...{ savedBy: PRIYA, savedAt: "2026-04-09T09:00:00.000Z", base: { id: "email-reply", version: 1 } },
      ...{ baseTarget: 90, change: { allowance: { workingDays: 5 } }, look: null, baseChanged: false },
      steps: [{ what: "begun", at: "2026-04-09T09:00:00.000Z", by: "Priya Shah" }],
    });
  });

  it.each([
    ["change.inForceFrom", "in-force-from-past", fiveDays({ inForceFrom: "2026-04-08" })],
    ["change.title", "draft-invalid", fiveDays({ title: "E-mail: reply within 8 working days" })],
    ["change.allowance", "draft-invalid", fiveDays({ allowance: { workingDays: 0 } })],
    [
      "change.change",
      "draft-invalid",
      fiveDays({ title: "E-mail: reply within 8 working days", allowance: { workingDays: 8 } }),
    ],
    ["change.notMeasuredBecause", "draft-invalid", fiveDays({ measured: "advertised-only" })],
  ])("is refused by the field %s", async (field, code, change) => {
    expect(await save(null, { change })).toMatchObject({ ok: false, failure: { code, field } });
    expect(await newest()).toBeUndefined();
  });

  it("is one for each standard: whoever begins a second is led to the first", async () => {
    await begin();
    expect(await save(null, { by: OMAR })).toMatchObject({
      failure: { code: "draft-exists", message: expect.stringContaining("Priya Shah") },
    });
  });

  it("is begun once where two begin at the same moment", async () => {
    const answers = await Promise.all([save(null), save(null, { by: OMAR })]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ failure: { code: "draft-exists" } });
  });

  it("keeps the words of whoever was faster, and tells the other so", async () => {
    await begin();
    valueOf(await save({ draft: 1, revision: 1 }, { by: OMAR, because: "Faster" }));
    expect(await save({ draft: 1, revision: 1 }, { because: "Slower" })).toMatchObject({
      failure: { code: "draft-changed", field: "revision", message: expect.stringContaining("Omar Field") },
    });
    expect(await newest()).toMatchObject({ revision: 2, because: "Faster" });
  });

  it("says that the standard itself was changed meanwhile, and goes on from what holds now", async () => {
    await begin();
    const second = { ...emailReply(), version: 2, inForceFrom: "2026-04-20", source: "A decision" };
    const council = withAuthority("ashby", { standards: [second] }, aCouncilOfTwo({ tenant: record.tenant }));
    valueOf(await app.setUpCouncil(council));
    expect(await newest()).toMatchObject({ baseChanged: true });
    expect(await approve(1)).toMatchObject({ failure: { code: "draft-base-changed", field: "baseVersion" } });
    expect(await save({ draft: 1, revision: 1 })).toMatchObject({ failure: { code: "draft-base-changed" } });
    valueOf(await save({ draft: 1, revision: 1 }, { baseVersion: 2 }));
    expect(await newest()).toMatchObject({ baseChanged: false, base: { version: 2 } });
  });
});

describe("the approval", () => {
  it("is recorded with who agreed and when, by somebody who did not write it", async () => {
    await begin();
    expect(await approve(1, PRIYA)).toMatchObject({ failure: { code: "own-draft", field: "draft" } });
    valueOf(await approve(1));
    expect(await newest()).toMatchObject({
      ...{ state: "approved", revision: 2 },
      approval: { agreedBy: "Executive", on: "2026-04-08", recordedBy: OMAR },
    });
  });

  it("may be one's own where there is nobody else", async () => {
    valueOf(
      await app.setUpCouncil(
        aCouncilOfTwo({
          tenant: record.tenant,
          officers: [{ id: PRIYA.id, name: PRIYA.name, services: ["housing"] }],
        }),
      ),
    );
    await begin();
    expect(await approve(1, PRIYA)).toMatchObject({ ok: true });
  });

  it("is of the words that were approved: changing them asks for it again", async () => {
    await begin();
    valueOf(await approve(1));
    valueOf(await save({ draft: 1, revision: 2 }, { because: "Another reason" }));
    expect(await newest()).toMatchObject({ state: "draft", approval: null });
    expect(await adopt(3)).toMatchObject({ failure: { code: "draft-not-approved" } });
  });

  it("is not of a day that is still to come", async () => {
    await begin();
    expect(
      await app.approveStandardDraft({
        ...KEY,
        revision: 1,
        agreedBy: "Executive",
        on: "2026-04-10",
        by: OMAR,
      }),
    ).toMatchObject({ failure: { code: "approval-in-future", field: "on" } });
  });
});

describe("the adoption", () => {
  it("makes it the next version from its day on, with who approved it and why", async () => {
    await begin();
    valueOf(await approve(1));
    const entry = inRegister(valueOf(await adopt(2)));
    expect(entry.versions).toHaveLength(2);
    expect(entry.versions[0]).toMatchObject({
      standing: "coming",
      standard: {
        ...{ version: 2, inForceFrom: "2026-05-01", allowance: { workingDays: 5 } },
        approved: { by: "Executive", on: "2026-04-08" },
      },
      targetPercent: 90,
      kept: [{ by: "Omar Field", because: expect.stringContaining("Residents asked for it") }],
    });
    expect(entry.versions[1]).toMatchObject({ standing: "in-force", until: "2026-04-30" });
    expect(entry.drafts[0]).toMatchObject({ state: "adopted" });
    expect((await record.revisions()).map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it("judges what comes in from that day, and nothing that came before", async () => {
    await begin();
    valueOf(await approve(1));
    valueOf(await adopt(2));
    await app.receiveMail([
      aMessage({ receivedAt: "2026-04-30T09:00:00.000Z", messageId: "<before@x.example>" }),
      aMessage({ receivedAt: "2026-05-01T09:00:00.000Z", messageId: "<after@x.example>" }),
    ]);
    const dues = await database.query<{ due_on: string }>(
      `select due_on::text from clock_projection
       where tenant = $1 and standard_id = 'email-reply' order by received_on`,
      [record.tenant],
    );
    // Monday 4 May is a bank holiday.
    expect(dues.map(({ due_on }) => due_on)).toEqual(["2026-05-13", "2026-05-11"]);
  });

  it("tells before which open cases would move, and agrees with what it then does", async () => {
    await app.receiveMail([
      aMessage({ receivedAt: "2026-04-09T07:00:00.000Z", messageId: "<today@x.example>" }),
      aMessage({ receivedAt: "2026-04-08T07:00:00.000Z", messageId: "<yesterday@x.example>" }),
    ]);
    await begin(fiveDays({ inForceFrom: "2026-04-09" }));
    valueOf(await approve(1));
    expect(valueOf(await app.previewStandardDraft({ ...KEY, revision: 2 }))).toMatchObject({
      ...{ examined: 2, moved: 1 },
      rows: [{ promised: "reply", from: "2026-04-21", to: "2026-04-16" }],
    });
    valueOf(await adopt(2));
    expect(valueOf(await app.recalculate())).toEqual({ cases: 2, moved: 1 });
  });

  it("is done once, however often it is asked for", async () => {
    await begin();
    valueOf(await approve(1));
    const answers = await Promise.all([adopt(2), adopt(2, PRIYA)]);
    expect(answers.some(({ ok }) => ok)).toBe(true);
    expect(await adopt(2)).toMatchObject({ ok: true });
    expect(inRegister(valueOf(await app.readStandards())).versions).toHaveLength(2);
    expect(await record.revisions()).toHaveLength(2);
  });

  it("is refused once its day is past, by the field, and nothing is kept", async () => {
    await begin(fiveDays({ inForceFrom: "2026-04-10" }));
    valueOf(await approve(1));
    now.set("2026-04-11T09:00:00.000Z");
    expect(await adopt(2)).toMatchObject({
      failure: { code: "in-force-from-past", field: "change.inForceFrom" },
    });
    expect(await newest()).toMatchObject({ state: "approved" });
    expect(await record.revisions()).toHaveLength(1);
  });

  it("leaves nothing behind where it is killed before the end", async () => {
    await begin();
    valueOf(await approve(1));
    const killed = useCasesOf({
      now,
      record: {
        ...record,
        changeRules: (work) =>
          record.changeRules((change) =>
            work({ ...change, saveCouncil: () => Promise.reject(new Error("killed")) }),
          ),
      },
    });
    await expect(killed.adoptStandardDraft({ ...KEY, revision: 2, by: OMAR })).rejects.toThrow("killed");
    expect(await newest()).toMatchObject({ state: "approved", revision: 2 });
    expect(await record.revisions()).toHaveLength(1);
    expect(await adopt(2)).toMatchObject({ ok: true });
  });

  it("lays a new target over what comes in from then on, and leaves the old one over what came before", async () => {
    await begin(fiveDays({ targetPercent: 80 }));
    valueOf(await approve(1));
    const [coming, current] = inRegister(valueOf(await adopt(2))).versions;
    expect([coming?.targetPercent, current?.targetPercent]).toEqual([80, 90]);
    expect((await record.council())?.authorities[0]?.targets).toEqual({ "email-acknowledgement": 95 });
  });
});

describe("what is discarded", () => {
  it("stays on record with who and why, and makes room for another", async () => {
    await begin();
    valueOf(await app.discardStandardDraft({ ...KEY, revision: 1, because: "Too soon", by: OMAR }));
    expect(await newest()).toMatchObject({ state: "discarded", discardedBecause: "Too soon", savedBy: OMAR });
    expect(await approve(2)).toMatchObject({ failure: { code: "draft-settled" } });
    expect(inRegister(await begin()).drafts.map(({ draft, state }) => [draft, state])).toEqual([
      [2, "draft"],
      [1, "discarded"],
    ]);
  });

  it("can not be rewritten, even by hand", async () => {
    await begin();
    await expect(
      database.query("update standard_draft set state = 'approved' where tenant = $1", [record.tenant]),
    ).rejects.toThrow("append-only");
  });
});
