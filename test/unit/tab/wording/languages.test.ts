import { describe, expect, it } from "@jest/globals";
import {
  languagesLeft,
  withFirst,
  withoutLanguage,
  withWording,
} from "../../../../src/tab/wording/languages.ts";

const BOTH = {
  name: "Missed bin",
  wordings: [
    { language: "en" as const, text: "Dear resident", outOfHours: "We are closed." },
    { language: "cy" as const, text: "Annwyl breswylydd", outOfHours: "" },
  ],
};
const languages = ({ wordings }: Pick<typeof BOTH, "wordings">) => wordings.map(({ language }) => language);

describe("what is said in one language or several", () => {
  it("can be put in another order, and a language taken away", () => {
    expect(languages(withFirst(BOTH, "cy"))).toEqual(["cy", "en"]);
    expect(languages(withFirst(BOTH, "en"))).toEqual(["en", "cy"]);
    expect(languages(withoutLanguage(BOTH, "en"))).toEqual(["cy"]);
    expect(withoutLanguage(BOTH, "en").name).toBe("Missed bin");
  });

  it("knows the languages that could be added", () => {
    expect(languagesLeft(withoutLanguage(BOTH, "cy"))).toEqual(["cy"]);
    expect(languagesLeft(BOTH)).toEqual([]);
  });

  it("changes the words of one language and leaves the other's alone", () => {
    const changed = withWording(BOTH, "en", { outOfHours: "" });
    expect(changed.wordings).toEqual([{ ...BOTH.wordings[0], outOfHours: "" }, BOTH.wordings[1]]);
  });
});
