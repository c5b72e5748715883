import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { StandardChange } from "../../../src/domain/standards/change.ts";
import type { UseCases } from "../../../src/application/use-cases.ts";
import { aMessage } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { withAuthority } from "../../support/rules-changes.ts";
import { aCouncilOfTwo, emailReply, fiveDays, inRegister, OMAR, PRIYA } from "../../support/standards.ts";

const TODAY = "2026-04-09T09:00:00.000Z";
const now = testClock(TODAY);
const KEY = { authority: "ashby", standard: "email-reply", draft: 1 };
/** Begun, approved and adopted. */
const ADOPTED = 3;
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;
let tenants = 0;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());

const valueOf = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** From 1 May 2026 on, unless it is said otherwise. */
const adoptChange = async (draft = 1, change: StandardChange = fiveDays()): Promise<void> => {
  const of = { authority: "ashby", standard: "email-reply" };
  const because = "Residents asked for it";
  valueOf(await app.saveStandardDraft({ ...of, seen: null, baseVersion: 1, change, because, by: PRIYA }));
  const agreed = { agreedBy: "Executive", on: "2026-04-08" };
  valueOf(await app.approveStandardDraft({ ...of, draft, revision: 1, ...agreed, by: OMAR }));
  valueOf(await app.adoptStandardDraft({ ...of, draft, revision: 2, by: OMAR }));
};

beforeEach(async () => {
  now.set(TODAY);
  record = database.store.of(`withdrawing-${++tenants}`);
  app = useCasesOf({ record, now });
  await app.setUpCouncil(aCouncilOfTwo({ tenant: record.tenant }));
  await adoptChange();
});

const ask = (revision = ADOPTED, because = "The budget fell", by = PRIYA) =>
  app.askWithdrawal({ ...KEY, revision, because, by });
const withdraw = (revision = ADOPTED + 1, by = OMAR, on = "2026-04-09") =>
  app.withdrawAdopted({ ...KEY, revision, agreedBy: "Executive", on, by });
const entry = async () => inRegister(valueOf(await app.readStandards()));
const versions = async () => (await entry()).versions.map(({ standard }) => standard.version);

describe("an adopted change that has not begun", () => {
  it("is asked to be withdrawn with a reason, and stays adopted until somebody else agrees", async () => {
    expect(await ask(ADOPTED, " ")).toMatchObject({ failure: { code: "draft-invalid", field: "because" } });
    valueOf(await ask());
    expect(await versions()).toEqual([2, 1]);
    expect((await entry()).drafts[0]).toMatchObject({
      state: "withdrawal-asked",
      withdrawal: { because: "The budget fell", askedBy: PRIYA, approval: null },
    });
    expect(await withdraw(ADOPTED + 1, PRIYA)).toMatchObject({ failure: { code: "own-draft" } });
  });

  it("is withdrawn with who agreed, who, when and why on record", async () => {
    valueOf(await ask());
    const { drafts, versions: left } = inRegister(valueOf(await withdraw()));
    expect(left).toMatchObject([{ standing: "in-force", until: null, standard: { version: 1 } }]);
    expect(drafts[0]).toMatchObject({
      ...{ state: "withdrawn", savedBy: OMAR, savedAt: TODAY },
      withdrawal: {
        because: "The budget fell",
        approval: { agreedBy: "Executive", on: "2026-04-09", recordedBy: OMAR },
      },
    });
    expect(drafts[0]?.steps.map(({ what, by, because }) => [what, by, because])).toEqual([
      ["begun", "Priya Shah", null],
      ["approved", "Omar Field", null],
      ["adopted", "Omar Field", null],
      ["withdrawal-asked", "Priya Shah", "The budget fell"],
      ["withdrawn", "Omar Field", null],
    ]);
    const revisions = await record.revisions();
    expect(revisions.at(-1)).toMatchObject({
      savedBy: "Omar Field",
      because: expect.stringContaining("The budget fell"),
    });
  });

  it("leaves every date and figure as it was", async () => {
    await app.receiveMail(
      ["2026-04-07", "2026-04-08"].map((day) =>
        aMessage({ receivedAt: `${day}T09:00:00.000Z`, messageId: `<${day}@x.example>` }),
      ),
    );
    const figures = async () =>
      valueOf(await app.reportCompliance({ period: "2026-Q2", authority: null })).standards;
    const before = await figures();
    valueOf(await ask());
    valueOf(await withdraw());
    expect(valueOf(await app.recalculate())).toMatchObject({ moved: 0 });
    expect(await figures()).toEqual(before);
  });

  it("judges nothing that comes in after its day", async () => {
    valueOf(await ask());
    valueOf(await withdraw());
    now.set("2026-05-01T10:00:00.000Z");
    await app.receiveMail([aMessage({ receivedAt: "2026-05-01T09:00:00.000Z" })]);
    const found = valueOf(await app.findCase("HS-2026-00001"));
    expect(found.row.reply).toMatchObject({ title: emailReply().title, dueOn: "2026-05-14" });
  });

  it("stays adopted where that is what comes of it, with both on record", async () => {
    valueOf(await ask());
    valueOf(await app.keepAdopted({ ...KEY, revision: ADOPTED + 1, by: OMAR }));
    const { drafts } = await entry();
    expect(drafts[0]).toMatchObject({ state: "adopted", withdrawal: null });
    expect(drafts[0]?.steps.slice(-2).map(({ what }) => what)).toEqual(["withdrawal-asked", "kept"]);
    expect(await versions()).toEqual([2, 1]);
    expect(await withdraw(ADOPTED + 2)).toMatchObject({ failure: { code: "draft-not-adopted" } });
  });

  it("is withdrawn once, however often it is asked for", async () => {
    valueOf(await ask());
    const answers = await Promise.all([withdraw(), withdraw()]);
    expect(answers.some(({ ok }) => ok)).toBe(true);
    expect(await withdraw()).toMatchObject({ ok: true });
    expect(await record.revisions()).toHaveLength(3);
  });

  it("tells whoever was overtaken, and does nothing for them", async () => {
    valueOf(await ask());
    expect(await ask(ADOPTED, "Another reason", OMAR)).toMatchObject({
      failure: { code: "draft-changed", message: expect.stringContaining("Priya Shah has asked") },
    });
  });

  it("may be withdrawn by the only officer there is", async () => {
    const officers = [{ id: PRIYA.id, name: PRIYA.name, services: [] }];
    const council = await record.council();
    if (council !== null) valueOf(await app.setUpCouncil({ ...council, officers }));
    valueOf(await ask());
    valueOf(await withdraw(ADOPTED + 1, PRIYA));
    expect(await versions()).toEqual([1]);
  });

  it("makes room for another change, whose version has a history of its own", async () => {
    valueOf(await ask());
    valueOf(await withdraw());
    await adoptChange(2, fiveDays({ inForceFrom: "2026-06-01" }));
    const [coming] = (await entry()).versions;
    expect(coming).toMatchObject({ standard: { version: 2, inForceFrom: "2026-06-01" } });
    expect(coming?.kept).toHaveLength(1);
  });

  it("is not agreed to on a day that is still to come, nor by nobody", async () => {
    valueOf(await ask());
    expect(await withdraw(ADOPTED + 1, OMAR, "2026-04-10")).toMatchObject({
      failure: { code: "approval-in-future", field: "on" },
    });
    expect(await versions()).toEqual([2, 1]);
  });
});

describe("an adopted change whose day has come", () => {
  it.each(["2026-05-01T09:00:00.000Z", "2026-06-01T09:00:00.000Z"])(
    "can only be changed again: at %s neither is asked for nor done",
    async (moment) => {
      now.set(moment);
      expect(await ask()).toMatchObject({ failure: { code: "already-in-force" } });
      now.set(TODAY);
      valueOf(await ask());
      now.set(moment);
      expect(await withdraw()).toMatchObject({ failure: { code: "already-in-force" } });
      expect(await versions()).toEqual([2, 1]);
    },
  );

  it("is not withdrawn where the set-up file has changed it since", async () => {
    const council = await record.council();
    const standards = council?.authorities[0]?.standards?.map((each) => ({ ...each, source: "A minute" }));
    if (council !== null && standards) {
      valueOf(await app.setUpCouncil(withAuthority("ashby", { standards }, council)));
    }
    expect(await ask()).toMatchObject({ failure: { code: "draft-base-changed" } });
  });
});
