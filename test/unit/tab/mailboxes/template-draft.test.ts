import { describe, expect, it } from "@jest/globals";
import type { AcknowledgementTemplate } from "../../../../src/contracts/mailbox.ts";
import { sameTemplate, templateErrors, withLanguage } from "../../../../src/tab/mailboxes/template-draft.ts";
import { languagesLeft, withWording } from "../../../../src/tab/wording/languages.ts";

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

  it("knows whether there is anything to save", () => {
    expect(sameTemplate(ENGLISH, structuredClone(ENGLISH))).toBe(true);
    expect(sameTemplate(ENGLISH, { ...ENGLISH, anHourToOneAddress: 4 })).toBe(false);
    expect(sameTemplate(ENGLISH, withLanguage(ENGLISH, "cy"))).toBe(false);
    expect(sameTemplate(ENGLISH, withWording(ENGLISH, "en", { text: "{reference}" }))).toBe(false);
  });
});
