import { describe, expect, it } from "@jest/globals";
import { FORM_WORDS } from "../../../../src/ui/case/form-words.ts";
import { dateRefusal } from "../../../../src/ui/case/forms/date-answer.ts";

const refusal = (typed: string) =>
  dateRefusal(typed, { notBefore: "2026-04-02", notAfter: "2026-04-08" }, FORM_WORDS.recordReply);

describe("the date of a reply that is recorded later", () => {
  it.each(["2026-04-02", "2026-04-08"])("may be %s", (typed) => {
    expect(refusal(typed)).toBeNull();
  });

  it("is refused with its reason", () => {
    expect(refusal("")).toBe(FORM_WORDS.recordReply.dateMissing);
    expect(refusal("2026-02-30")).toBe(FORM_WORDS.recordReply.dateMissing);
    expect(refusal("2026-04-01")).toBe(FORM_WORDS.recordReply.notBefore);
    expect(refusal("2026-04-09")).toBe(FORM_WORDS.recordReply.notAfter);
  });
});
