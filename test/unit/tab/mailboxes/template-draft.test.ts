import { describe, expect, it } from "@jest/globals";
import type { AcknowledgementTemplate } from "../../../../src/contracts/mailbox.ts";
import { sameTemplate } from "../../../../src/domain/acknowledgement/same-template.ts";
import { changesOf, templateErrors, withLanguage } from "../../../../src/tab/mailboxes/template-draft.ts";
import { languagesLeft, withFirst, withWording } from "../../../../src/tab/wording/languages.ts";

const ENGLISH: AcknowledgementTemplate = {
  wordings: [{ language: "en", text: "Your reference is {reference}.", outOfHours: "We are closed." }],
  anHourToOneAddress: 3,
};
const languages = ({ wordings }: AcknowledgementTemplate) => wordings.map(({ language }) => language);

describe("the words of an acknowledgement while they are being written", () => {
  it("can be said in one more language, which begins with words that can be sent", () => {
    expect(languagesLeft(ENGLISH)).toEqual(["cy"]);
    const both = withLanguage(ENGLISH, "cy");
    expect(languages(both)).toEqual(["en", "cy"]);
    expect(languagesLeft(both)).toEqual([]);
    expect(templateErrors(both).size).toBe(0);
  });

  it("says beside the field what is wrong with it", () => {
    const wrong = withWording(ENGLISH, "en", { text: "Thank you.", outOfHours: "{when}" });
    const errors = templateErrors({ ...wrong, anHourToOneAddress: Number.NaN });
    expect([...errors.keys()]).toEqual(["wordings.0.text", "wordings.0.outOfHours", "anHourToOneAddress"]);
    expect(errors.get("wordings.0.text")).toContain("{reference}");
  });

  it("tells what somebody else has changed meanwhile", () => {
    expect(changesOf(ENGLISH, structuredClone(ENGLISH))).toEqual([]);
    expect(changesOf(ENGLISH, withWording(ENGLISH, "en", { text: "{reference}", outOfHours: "" }))).toEqual([
      "English: {reference}",
      "English: nothing is added when the office is closed.",
    ]);
    const both = withLanguage(ENGLISH, "cy");
    expect(changesOf(ENGLISH, both)[0]).toMatch(/^Welsh, new: Diolch/);
    expect(changesOf(both, { ...ENGLISH, anHourToOneAddress: 4 })).toEqual([
      "Welsh is gone.",
      "At most 4 to one address within an hour.",
    ]);
    expect(changesOf(both, withFirst(both, "cy"))).toEqual(["Welsh comes first."]);
  });

  it("knows whether there is anything to save", () => {
    expect(sameTemplate(ENGLISH, structuredClone(ENGLISH))).toBe(true);
    expect(sameTemplate(ENGLISH, { ...ENGLISH, anHourToOneAddress: 4 })).toBe(false);
    expect(sameTemplate(ENGLISH, withLanguage(ENGLISH, "cy"))).toBe(false);
    expect(sameTemplate(ENGLISH, withWording(ENGLISH, "en", { text: "{reference}" }))).toBe(false);
  });
});
