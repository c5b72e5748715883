import { describe, expect, it } from "@jest/globals";
import { DEFAULT_REPLY_TEMPLATES } from "../../../../src/domain/reply/default-templates.ts";
import { checkReplyTemplates } from "../../../../src/domain/reply/template-check.ts";
import { answerOf, REPLY_PURPOSES, type ReplyTemplate } from "../../../../src/domain/reply/template.ts";
import { replyTemplate } from "./reply-facts.ts";

const fine = replyTemplate("About {reference}.");
const fieldsOf = (...templates: readonly ReplyTemplate[]) =>
  checkReplyTemplates(templates).map(({ field }) => field);
const withText = (text: string): ReplyTemplate => replyTemplate(text);

describe("the check of an authority's reply templates", () => {
  it("accepts our own, one for each purpose, in both languages", () => {
    expect(checkReplyTemplates(DEFAULT_REPLY_TEMPLATES)).toEqual([]);
    expect(DEFAULT_REPLY_TEMPLATES.map(({ purpose }) => purpose)).toEqual([...REPLY_PURPOSES]);
    for (const { wordings } of DEFAULT_REPLY_TEMPLATES) {
      expect(wordings.map(({ language }) => language)).toEqual(["en", "cy"]);
    }
  });

  it.each([
    ["no text", [withText(" \n ")], "templates.0.wordings.0.text"],
    ["no reference", [withText("Thank you.")], "templates.0.wordings.0.text"],
    ["an unknown place", [withText("{reference} {due date}")], "templates.0.wordings.0.text"],
    ["a text without end", [withText(`{reference}${"x".repeat(8000)}`)], "templates.0.wordings.0.text"],
    [
      "a holding reply without a date",
      [replyTemplate("{reference}", "holding-reply")],
      "templates.0.wordings.0.text",
    ],
    ["no name", [{ ...fine, name: " " }], "templates.0.name"],
    ["a name without end", [{ ...fine, name: "x".repeat(81) }], "templates.0.name"],
    ["a name twice", [fine, { ...fine, id: "two", name: " our OWN " }], "templates.1.name"],
    ["an id twice", [fine, { ...fine, name: "Two" }], "templates.1.id"],
    ["an id that no address can hold", [{ ...fine, id: "Ö 1" }], "templates.0.id"],
    ["a purpose that there is not", [{ ...fine, purpose: "joke" as "reply" }], "templates.0.purpose"],
    ["no language", [{ ...fine, wordings: [] }], "templates.0.wordings"],
    [
      "a language twice",
      [{ ...fine, wordings: [...fine.wordings, ...fine.wordings] }],
      "templates.0.wordings.1.language",
    ],
    [
      "a language that we cannot say a date in",
      [{ ...fine, wordings: [{ language: "fr" as "en", text: "{reference}" }] }],
      "templates.0.wordings.0.language",
    ],
  ] satisfies [string, ReplyTemplate[], string][])("names the field of %s", (_what, templates, field) => {
    expect(fieldsOf(...templates)).toContain(field);
  });

  it("has an end to how many there are", () => {
    const many = Array.from({ length: 41 }, (_, index) => ({
      ...fine,
      id: `t-${index}`,
      name: `T ${index}`,
    }));
    expect(fieldsOf(...many)).toEqual(["templates"]);
  });

  it("says which places there are", () => {
    const [wrong] = checkReplyTemplates([withText("{reference} {due}")]);
    expect(wrong?.message).toContain("{due} is no place");
    expect(wrong?.message).toContain("{new date}");
  });
});

describe("what an answer counts as that was begun with a template", () => {
  it.each([
    ["acknowledgement", "acknowledgement"],
    ["information-request", "acknowledgement"],
    ["holding-reply", "holding-reply"],
    ["apology", "reply"],
    ["reply", "reply"],
  ] as const)("%s counts as %s", (purpose, answer) => {
    expect(answerOf(purpose)).toBe(answer);
  });
});
