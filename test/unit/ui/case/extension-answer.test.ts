import { describe, expect, it } from "@jest/globals";
import { extensionErrors, type ExtensionDraft } from "../../../../src/ui/case/forms/extension-answer.ts";
import { acknowledged } from "../../../support/case-history.ts";
import { COMPLAINT, replyAt } from "../published-rules.ts";

// Acknowledged on Wed 8 April, so the reply is due on Wed 22 April.
const clock = replyAt("2026-04-23T09:00:00.000Z", COMPLAINT, [["2026-04-08T09:00:00.000Z", acknowledged()]]);
const limits = { clock, receivedOn: "2026-04-02", today: "2026-04-23" };
const full: ExtensionDraft = {
  amount: "10",
  customerToldOn: "2026-04-22",
  reason: "The surveyor comes in May",
  approvedBy: "",
};

describe("what is typed to extend a reply", () => {
  it("can be recorded when all of it fits, who approved it being optional", () => {
    expect(extensionErrors(full, limits)).toEqual({});
  });

  it.each<[Partial<ExtensionDraft>, keyof ExtensionDraft, RegExp]>([
    [{ amount: "" }, "amount", /from 1 to 10/],
    [{ amount: "0" }, "amount", /from 1 to 10/],
    [{ amount: "2.5" }, "amount", /from 1 to 10/],
    [{ amount: "11" }, "amount", /from 1 to 10/],
    [{ amount: "ten" }, "amount", /from 1 to 10/],
    [{ customerToldOn: "" }, "customerToldOn", /give a date/],
    [{ customerToldOn: "2026-04-24" }, "customerToldOn", /future/],
    [{ customerToldOn: "2026-04-01" }, "customerToldOn", /before the receipt/],
    [{ customerToldOn: "2026-04-23" }, "customerToldOn", /on or before Wed 22 April/],
    [{ reason: "  " }, "reason", /reason/],
  ])("%j is refused at the field %s", (typed, field, words) => {
    const errors = extensionErrors({ ...full, ...typed }, limits);
    expect(Object.keys(errors)).toEqual([field]);
    expect(errors[field as keyof typeof errors]).toMatch(words);
  });
});
