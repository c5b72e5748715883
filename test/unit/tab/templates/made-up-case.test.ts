import { describe, expect, it } from "@jest/globals";
import { DEFAULT_REPLY_TEMPLATES } from "../../../../src/domain/reply/default-templates.ts";
import { writeReply } from "../../../../src/domain/reply/write.ts";
import { hardlyKnown, madeUpCase, type Looking } from "../../../../src/tab/templates/made-up-case.ts";
import { aStandard, RULES } from "../../../support/rules.ts";

const council = (allowance = { workingDays: 8 }): Looking => ({
  name: "Ashby and Borrow",
  authorities: [{ id: "ashby", name: "Ashby District Council" }],
  services: [{ id: "housing", name: "Housing" }],
  rules: { ashby: { ...RULES, standards: [aStandard({ allowance })] } },
  me: { id: "officer-1", name: "Priya Shah", services: [] },
  today: "2026-04-23",
  now: "2026-04-23T09:00:00.000Z",
});

describe("the made-up case of the preview", () => {
  it("is counted by the authority's own rules", () => {
    expect(madeUpCase(council(), "ashby", "reply")).toMatchObject({
      ...{ receivedOn: "2026-04-21", service: "Housing", council: "Ashby District Council" },
      reply: { allowance: { workingDays: 8 }, dueOn: "2026-05-01" },
      ...{ late: null, newDate: "2026-05-07", officer: "Priya Shah" },
    });
  });

  it.each([2, 8, 20])(
    "is late for an apology by a few days, whatever the promise: %i days",
    (workingDays) => {
      expect(madeUpCase(council({ workingDays }), "ashby", "apology").late).toEqual({ workingDays: 3 });
    },
  );

  it("is not late where no reply is promised", () => {
    const none = { ...council(), rules: {} };
    expect(madeUpCase(none, "ashby", "apology")).toMatchObject({ reply: null, late: null });
  });

  it("reads well with hardly anything known", () => {
    for (const template of DEFAULT_REPLY_TEMPLATES) {
      const facts = hardlyKnown(madeUpCase(council(), "ashby", template.purpose));
      expect(writeReply(template, facts, "en").text).toContain("Dear customer,");
    }
  });
});
