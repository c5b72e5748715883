import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { LookStep } from "../../../src/application/standards/standards-use-cases.ts";
import type { UseCases } from "../../../src/application/use-cases.ts";
import type { StandardChange } from "../../../src/domain/standards/change.ts";
import { aMessage, anAnswer } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { aCouncilOfTwo, fiveDays, inRegister, PRIYA } from "../../support/standards.ts";

const now = testClock("2026-04-30T09:00:00.000Z");
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;
let tenants = 0;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());
beforeEach(async () => {
  now.set("2026-04-30T09:00:00.000Z");
  record = database.store.of(`looking-${++tenants}`);
  app = useCasesOf({ record, now });
  await app.setUpCouncil(aCouncilOfTwo({ tenant: record.tenant }));
});

const valueOf = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const KEY = { authority: "ashby", standard: "email-reply", draft: 1, revision: 1 };
const begin = async (change: StandardChange = fiveDays()) =>
  valueOf(
    await app.saveStandardDraft({
      ...{ authority: "ashby", standard: "email-reply", seen: null, baseVersion: 1 },
      ...{ change, because: "Residents asked for it", by: PRIYA },
    }),
  );
const steps = async (): Promise<readonly LookStep[]> => {
  const all: LookStep[] = [];
  for await (const step of valueOf(await app.lookBack({ ...KEY, by: PRIYA }))) all.push(step);
  return all;
};
const look = async () => {
  const last = (await steps()).at(-1);
  if (last === undefined || !("look" in last)) throw new Error("It did not come to an end");
  return last.look;
};

/** An e-mail of Thursday 2 April 2026; day 1 is Tuesday 7 April, after Easter. */
const thursday = (name: string, mailbox = "housing@ashby.example") =>
  aMessage({ messageId: `<${name}@x.example>`, mailbox, to: [{ name: "", address: mailbox }] });
const answeredOn = (message: ReturnType<typeof aMessage>, date: string) =>
  anAnswer(message, { sentAt: `${date}T10:00:00.000Z`, receivedAt: `${date}T10:00:00.000Z` });

describe("what a change would have meant", () => {
  it("counts each case of the year by what held, and by the change", async () => {
    const [day5, day6, revenues] = [
      thursday("day-5"),
      thursday("day-6"),
      thursday("other", "revenues@ashby.example"),
    ];
    await app.receiveMail([day5, day6, revenues]);
    await app.receiveMail([
      answeredOn(day5, "2026-04-13"),
      answeredOn(day6, "2026-04-14"),
      answeredOn(revenues, "2026-04-27"),
    ]);
    await begin();
    expect(await look()).toMatchObject({
      ...{ from: "2025-05-01", to: "2026-04-30", asOf: "2026-04-30T09:00:00.000Z" },
      ...{ examined: 3, dueOtherwise: 3, becomeLate: 1, noLongerLate: 0 },
      was: { met: 2, missed: 1, denominator: 3, percent: 66.7 },
      would: { met: 1, missed: 2, denominator: 3, percent: 33.3 },
      services: [
        { service: "housing", was: { met: 2, missed: 0 }, would: { met: 1, missed: 1 } },
        { service: "revenues", was: { met: 0, missed: 1 }, would: { met: 0, missed: 1 } },
      ],
      rows: [
        {
          ...{ service: "housing", receivedOn: "2026-04-02" },
          was: { dueOn: "2026-04-16", outcome: "met" },
          would: { dueOn: "2026-04-13", outcome: "missed" },
        },
      ],
    });
  });

  it("agrees, as it was, with the figures of Compliance", async () => {
    const messages = Array.from({ length: 7 }, (_, index) => thursday(`${index}`));
    await app.receiveMail(messages);
    await app.receiveMail(
      messages.slice(0, 4).map((each, index) => answeredOn(each, `2026-04-${15 + index}`)),
    );
    await begin();
    const report = valueOf(await app.reportCompliance({ period: "2026-04", authority: "ashby" } as never));
    const figure = report.standards.find(({ standardId }) => standardId === "email-reply");
    const { was } = await look();
    expect(was).toMatchObject({ met: figure?.met, missed: figure?.missed, missedOpen: figure?.missedOpen });
  });

  it("says of an open case that it would be late by now", async () => {
    now.set("2026-04-15T09:00:00.000Z");
    await app.receiveMail([thursday("open")]);
    await begin();
    expect(await look()).toMatchObject({
      was: { denominator: 0, excluded: { notYetDue: 1 } },
      would: { missed: 1, missedOpen: 1 },
      rows: [{ was: { outcome: "not-yet-due" }, would: { outcome: "missed-open" } }],
    });
  });

  it("leaves out what came to the other council, by another way, or more than a year ago", async () => {
    await app.receiveMail([
      thursday("borrow", "housing@borrow.example"),
      aMessage({
        ...{ messageId: "<old@x.example>" },
        ...{ sentAt: "2025-04-30T09:00:00.000Z", receivedAt: "2025-04-30T09:00:00.000Z" },
      }),
    ]);
    await app.logLetter({
      ...{ key: "letter-1", channel: "letter", authority: "ashby", service: "housing" },
      ...{ receivedOn: "2026-04-02", senderName: "Rosa Lind", subject: "Damp", by: PRIYA },
      ...{ kind: "enquiry", complexity: "ordinary" },
    });
    await begin();
    expect(await look()).toMatchObject({ examined: 0, was: { denominator: 0 }, services: [] });
  });

  it("tells how far it has come, and goes on no further when nobody reads", async () => {
    await app.receiveMail(Array.from({ length: 230 }, (_, index) => thursday(`${index}`)));
    await begin();
    const told = (await steps()).filter((step) => "examined" in step);
    expect(told).toEqual([
      { examined: 0, of: 230 },
      ...[50, 100, 150, 200].map((examined) => ({ examined, of: 230 })),
      { examined: 230, of: 230 },
    ]);

    const read: unknown[] = [];
    const counting = useCasesOf({
      now,
      record: {
        ...record,
        receivedCases: (query, page) => {
          read.push(page.after);
          return record.receivedCases(query, page);
        },
      },
    });
    for await (const step of valueOf(await counting.lookBack({ ...KEY, by: PRIYA }))) {
      if ("examined" in step && step.examined === 50) break;
    }
    expect(read).toHaveLength(1);
  });

  it("is kept with the draft, for as long as the draft says the same", async () => {
    await app.receiveMail([thursday("one")]);
    await begin();
    await look();
    const drafts = async () => inRegister(valueOf(await app.readStandards())).drafts;
    expect((await drafts())[0]?.look).toMatchObject({ lookedBy: PRIYA, look: { examined: 1 } });
    valueOf(
      await app.saveStandardDraft({
        ...{ authority: "ashby", standard: "email-reply", baseVersion: 1 },
        ...{ seen: { draft: 1, revision: 1 }, change: fiveDays({ inForceFrom: "2026-06-01" }) },
        ...{ because: "Later", by: PRIYA },
      }),
    );
    expect((await drafts())[0]?.look).toBeNull();
  });

  it("shows what the figures would have been for a promise that was not measured", async () => {
    const message = thursday("one");
    await app.receiveMail([message]);
    await app.receiveMail([answeredOn(message, "2026-04-13")]);
    await begin(
      fiveDays({
        ...{ title: "E-mail: reply within 8 working days", allowance: { workingDays: 8 } },
        ...{ measured: "advertised-only", notMeasuredBecause: "Numbers are low" },
      }),
    );
    expect(await look()).toMatchObject({
      was: { met: 1, denominator: 1 },
      would: { denominator: 0, excluded: { notMeasured: 1 } },
      rows: [],
    });
  });
});
