import { describe, expect, it } from "@jest/globals";
import { DEFAULT_TEMPLATE, defaultWording } from "../../../../src/domain/acknowledgement/default-template.ts";
import { checkTemplate } from "../../../../src/domain/acknowledgement/template-check.ts";
import type { AcknowledgementTemplate, Wording } from "../../../../src/domain/acknowledgement/template.ts";

const withText = (change: Partial<Wording>): AcknowledgementTemplate => ({
  ...DEFAULT_TEMPLATE,
  wordings: [{ ...defaultWording("en"), ...change }],
});
const fieldsOf = (template: AcknowledgementTemplate) => checkTemplate(template).map(({ field }) => field);

describe("the check of an acknowledgement's words", () => {
  it("accepts our own in both languages", () => {
    const both = { ...DEFAULT_TEMPLATE, wordings: [defaultWording("cy"), defaultWording("en")] };
    expect(checkTemplate(both)).toEqual([]);
  });

  it.each([
    ["no text", withText({ text: "  " }), "wordings.0.text"],
    ["no reference", withText({ text: "Thank you." }), "wordings.0.text"],
    ["an unknown place", withText({ text: "{reference} {due date}" }), "wordings.0.text"],
    ["an unknown place out of hours", withText({ outOfHours: "{when}" }), "wordings.0.outOfHours"],
    ["a text without end", withText({ text: `{reference}${"x".repeat(4000)}` }), "wordings.0.text"],
    ["no language", { ...DEFAULT_TEMPLATE, wordings: [] }, "wordings"],
    [
      "a language twice",
      { ...DEFAULT_TEMPLATE, wordings: [defaultWording("en"), defaultWording("en")] },
      "wordings.1.language",
    ],
    ["no limit", { ...DEFAULT_TEMPLATE, anHourToOneAddress: 0 }, "anHourToOneAddress"],
    ["a limit that is none", { ...DEFAULT_TEMPLATE, anHourToOneAddress: 2.5 }, "anHourToOneAddress"],
  ] satisfies [string, AcknowledgementTemplate, string][])(
    "names the field of %s",
    (_what, template, field) => {
      expect(fieldsOf(template)).toContain(field);
    },
  );

  it("says which places there are", () => {
    const [wrong] = checkTemplate(withText({ text: "{reference} {due}" }));
    expect(wrong?.message).toContain("{due} is no place");
    expect(wrong?.message).toContain("{reply by}");
  });
});
