import { describe, expect, it } from "@jest/globals";
import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import type { Rules } from "../../../../src/domain/standards/rules.ts";
import {
  caseHistory,
  madeComplex,
  mergedFrom,
  mergedInto,
  passedTo,
  receiptCorrectedTo,
  replied,
  withdrawn,
} from "../../../support/case-history.ts";
import { aStandard, RULES } from "../../../support/rules.ts";

type Happened = readonly (readonly [at: string, fact: CaseFact])[];

/** Thursday before Easter, 16:00 in London. By the joint council's table the reply is due on Thursday 16 April. */
const MAUNDY_THURSDAY = "2026-04-02T15:00:00.000Z";

const clocks = (
  now: string,
  happened: Happened,
  rules: Partial<Rules> = {},
  received: Parameters<typeof caseHistory>[2] = {},
) => clocksOf(foldCase(caseHistory(MAUNDY_THURSDAY, happened, received)), { ...RULES, ...rules }, now);

const reply = (...of: Parameters<typeof clocks>) => {
  const clock = clocks(...of).find(({ standard }) => standard.promised === "reply");
  if (clock === undefined) throw new Error("There is a reply");
  return clock;
};

describe("a case that turns out to be complex", () => {
  const BACK: CaseFact = {
    type: "complexityChanged",
    complexity: "ordinary",
    reason: "One service after all",
  };

  it("on the due day still has the longer promise", () => {
    expect(reply("2026-04-20T09:00:00.000Z", [["2026-04-16T22:59:59.000Z", madeComplex]])).toMatchObject({
      standard: { id: "email-reply-complex" },
      due: { on: "2026-05-05" },
      calledComplexTooLate: null,
    });
  });

  it("a day later keeps the one that was broken, and says so", () => {
    const [acknowledgement] = clocks("2026-04-20T09:00:00.000Z", [["2026-04-17T08:00:00.000Z", madeComplex]]);
    expect(acknowledgement?.calledComplexTooLate).toBeNull();
    expect(reply("2026-04-20T09:00:00.000Z", [["2026-04-17T08:00:00.000Z", madeComplex]])).toMatchObject({
      standard: { id: "email-reply" },
      due: { on: "2026-04-16" },
      state: "overdue",
      calledComplexTooLate: "2026-04-17",
    });
  });

  it("and then not, is ordinary", () => {
    const happened: Happened = [
      ["2026-04-09T09:00:00.000Z", madeComplex],
      ["2026-04-10T09:00:00.000Z", BACK],
    ];
    expect(reply("2026-04-10T10:00:00.000Z", happened).due.on).toBe("2026-04-16");
  });

  it("was so from the beginning, if the letter was logged as complex", () => {
    const letter = { channel: "letter", complexity: "complex", messageId: null } as const;
    expect(reply("2026-04-10T10:00:00.000Z", [], {}, letter).standard.id).toBe("letter-reply-complex");
  });
});

describe("a case that is passed to another service", () => {
  const CLOSED: Calendar = {
    ...DEFAULT_CALENDAR,
    id: "planning",
    closures: [{ date: "2026-04-07", name: "Training" }],
  };
  const rules: Partial<Rules> = {
    serviceCalendars: { planning: CLOSED },
    standards: [
      aStandard(),
      aStandard({ id: "planning-reply", services: ["planning"], allowance: { workingDays: 3 } }),
    ],
  };

  it("keeps the promise and the working days of the service that it came to", () => {
    expect(
      reply("2026-04-10T09:00:00.000Z", [["2026-04-09T09:00:00.000Z", passedTo("planning")]], rules),
    ).toMatchObject({
      standard: { id: "reply" },
      due: { on: "2026-04-20" },
    });
  });

  it("which had its own, had it come there", () => {
    expect(reply("2026-04-07T09:00:00.000Z", [], rules, { service: "planning" })).toMatchObject({
      standard: { id: "planning-reply" },
      due: { on: "2026-04-10" },
    });
  });
});

describe("a case that is found to be of another kind", () => {
  it("is judged by that kind's promise from the same receipt, before any other", () => {
    const rules: Partial<Rules> = {
      standards: [
        aStandard({ id: "housing-reply", services: ["housing"], allowance: { workingDays: 3 } }),
        aStandard({ id: "complaint-reply", kinds: ["complaint"] }),
      ],
    };
    const happened: Happened = [["2026-04-08T09:00:00.000Z", { type: "reclassified", kind: "complaint" }]];
    expect(reply("2026-04-08T10:00:00.000Z", [], rules).standard.id).toBe("housing-reply");
    expect(reply("2026-04-08T10:00:00.000Z", happened, rules)).toMatchObject({
      standard: { id: "complaint-reply" },
      receivedOn: "2026-04-02",
      due: { on: "2026-04-20" },
    });
  });
});

describe("cases that are made one", () => {
  it("count from the earlier receipt: the customer has waited since then", () => {
    const happened: Happened = [
      ["2026-04-08T09:00:00.000Z", mergedFrom("2026-03-30T09:00:00.000Z", "2026-03-30")],
    ];
    expect(reply("2026-04-08T10:00:00.000Z", happened)).toMatchObject({
      receivedOn: "2026-03-30",
      due: { on: "2026-04-13" },
    });
  });

  it("are not moved by a later one", () => {
    const happened: Happened = [
      ["2026-04-08T09:00:00.000Z", mergedFrom("2026-04-07T09:00:00.000Z", "2026-04-07")],
    ];
    expect(reply("2026-04-08T10:00:00.000Z", happened)).toMatchObject({
      receivedOn: "2026-04-02",
      due: { on: "2026-04-16" },
    });
  });

  it("leave the one that went into the other without need of an answer, even overdue, until that is taken back", () => {
    const merged: Happened = [["2026-04-20T09:00:00.000Z", mergedInto("HS-2026-00001")]];
    for (const clock of clocks("2026-04-21T09:00:00.000Z", merged)) {
      expect(clock).toMatchObject({ state: "not-needed", workingDaysLate: null });
    }
    const parted: Happened = [...merged, ["2026-04-21T09:00:00.000Z", withdrawn(2)]];
    expect(reply("2026-04-21T10:00:00.000Z", parted).state).toBe("overdue");
  });
});

describe("a standard that gets a new version while a case is open", () => {
  const rules: Partial<Rules> = {
    standards: [
      aStandard(),
      aStandard({ version: 2, inForceFrom: "2026-04-07", allowance: { workingDays: 5 } }),
    ],
  };

  it("judges what was received before it by the old one", () => {
    expect(reply("2026-04-08T09:00:00.000Z", [], rules)).toMatchObject({
      standard: { version: 1 },
      due: { on: "2026-04-20" },
    });
    expect(reply("2026-04-30T09:00:00.000Z", [["2026-04-20T09:00:00.000Z", replied]], rules).state).toBe(
      "met",
    );
  });

  it("judges by the new one what was received on its first day after all", () => {
    const happened: Happened = [["2026-04-08T09:00:00.000Z", receiptCorrectedTo("2026-04-07")]];
    expect(reply("2026-04-08T09:00:00.000Z", happened, rules)).toMatchObject({
      standard: { version: 2 },
      due: { on: "2026-04-14" },
    });
  });
});

describe("working days by law", () => {
  const OWN: Calendar = {
    ...DEFAULT_CALENDAR,
    closures: [{ date: "2026-04-07", name: "Training" }],
    openings: [{ date: "2026-04-04", name: "Election", hours: [["09:00", "12:00"]] }],
  };
  const byLaw = (
    workingDays: "own-calendar" | "statutory" | "statutory-uk",
    allowance = 1,
  ): Partial<Rules> => ({
    calendar: OWN,
    standards: [aStandard({ workingDays, allowance: { workingDays: allowance } })],
  });

  it("know neither a council's closures nor its openings", () => {
    expect(reply(MAUNDY_THURSDAY, [], byLaw("own-calendar")).due.on).toBe("2026-04-04");
    expect(reply(MAUNDY_THURSDAY, [], byLaw("own-calendar", 2)).due.on).toBe("2026-04-08");
    expect(reply(MAUNDY_THURSDAY, [], byLaw("statutory")).due.on).toBe("2026-04-07");
    expect(reply(MAUNDY_THURSDAY, [], byLaw("statutory-uk")).due.on).toBe("2026-04-07");
  });

  it("leave out bank holidays of the authority's own division, or of any part of the United Kingdom", () => {
    const on = (receivedAt: string, rules: Partial<Rules>) =>
      clocksOf(foldCase(caseHistory(receivedAt)), { ...RULES, ...rules }, receivedAt)[0]?.due.on;
    // Monday 15 June 2026 is a bank holiday in Scotland alone.
    expect(on("2026-06-12T09:00:00.000Z", byLaw("statutory"))).toBe("2026-06-15");
    expect(on("2026-06-12T09:00:00.000Z", byLaw("statutory-uk"))).toBe("2026-06-16");
    expect(on("2021-07-03T09:00:00.000Z", byLaw("statutory-uk", 20))).toBe("2021-08-03");
  });

  it("are what the days left and the day of the answer are counted in too", () => {
    const rules = byLaw("statutory", 2);
    expect(reply("2026-04-07T09:00:00.000Z", [], rules).workingDaysLeft).toBe(1);
    expect(
      reply("2026-04-08T09:00:00.000Z", [["2026-04-07T09:00:00.000Z", replied]], rules).answeredOnDay,
    ).toBe(1);
  });
});
