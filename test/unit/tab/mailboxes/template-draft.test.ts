import { describe, expect, it } from "@jest/globals";
import type { AcknowledgementTemplate } from "../../../../src/contracts/mailbox.ts";
import {
  languagesLeft,
  sameTemplate,
  templateErrors,
  withFirst,
  withLanguage,
  withoutLanguage,
  withPlace,
  withWording,
} from "../../../../src/tab/mailboxes/template-draft.ts";

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

  it("can be put in another order, and a language taken away", () => {
    const both = withLanguage(ENGLISH, "cy");
    expect(languages(withFirst(both, "cy"))).toEqual(["cy", "en"]);
    expect(languages(withoutLanguage(both, "en"))).toEqual(["cy"]);
  });

  it("changes the words of one language and leaves the other's alone", () => {
    const both = withLanguage(ENGLISH, "cy");
    const changed = withWording(both, "en", { outOfHours: "" });
    expect(changed.wordings[0]).toEqual({ ...ENGLISH.wordings[0], outOfHours: "" });
    expect(changed.wordings[1]).toEqual(both.wordings[1]);
  });

  it("puts a place where the caret stands, in the stead of what is selected", () => {
    expect(withPlace("Dear , hello", "service", 5, 5)).toEqual({ text: "Dear {service}, hello", caret: 14 });
    expect(withPlace("Dear XX, hello", "reply by", 5, 7)).toEqual({
      text: "Dear {reply by}, hello",
      caret: 15,
    });
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
