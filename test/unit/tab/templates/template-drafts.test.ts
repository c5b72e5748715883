import { describe, expect, it } from "@jest/globals";
import type { ReplyTemplate } from "../../../../src/contracts/reply-template.ts";
import { defaultReplyText } from "../../../../src/domain/reply/default-templates.ts";
import {
  areShipped,
  differences,
  errorsById,
  sameTemplates,
  shipped,
  withLanguage,
  without,
  withOneMore,
  withPurpose,
  withTemplate,
} from "../../../../src/tab/templates/template-drafts.ts";
import { withFirst, withoutLanguage, withWording } from "../../../../src/tab/wording/languages.ts";

const own: ReplyTemplate = {
  id: "own-1",
  purpose: "reply",
  name: "Missed bin",
  wordings: [{ language: "en", text: "{reference}" }],
};

describe("changing templates", () => {
  it("changes one text and leaves all others", () => {
    const changed = withTemplate(shipped(), "apology", (each) =>
      withWording(each, "cy", { text: "{reference} newydd" }),
    );
    expect(differences(shipped(), changed)).toEqual({
      changed: ["Apologise for the late reply"],
      added: [],
      removed: [],
    });
    expect(areShipped(changed)).toBe(false);
    expect(areShipped(shipped())).toBe(true);
  });

  it("adds one without a name yet, in the languages of the first, under an id that is free", () => {
    const english = [own, { ...own, id: "own-3", name: "Two" }];
    const { templates, added } = withOneMore(english);
    expect(added).toMatchObject({ id: "own-4", name: "", wordings: [{ language: "en" }] });
    expect(templates).toHaveLength(3);
    expect(errorsById(templates).get("own-4")?.get("name")).toBe("The name is empty.");
  });

  it("gives a new purpose its words, but never takes somebody's own away", () => {
    const [, reply] = [own, ...shipped().filter(({ purpose }) => purpose === "reply")];
    if (reply === undefined) throw new Error("We ship a reply");
    const mixed = withWording(reply, "en", { text: "Our own {reference}" });
    const { purpose, wordings } = withPurpose(mixed, "holding-reply");
    expect(purpose).toBe("holding-reply");
    expect(wordings.map(({ text }) => text)).toEqual([
      "Our own {reference}",
      defaultReplyText("holding-reply", "cy"),
    ]);
  });

  it("adds a language with our words, puts it first, and takes it away", () => {
    const both = withFirst(withLanguage(own, "cy"), "cy");
    expect(both.wordings.map(({ language }) => language)).toEqual(["cy", "en"]);
    expect(sameTemplates([withoutLanguage(both, "cy")], [own])).toBe(true);
  });

  it("names what is wrong by template and field", () => {
    const faulty = withWording(own, "en", { text: "Hello" });
    const errors = errorsById([...shipped(), faulty]);
    expect([...errors.keys()]).toEqual(["own-1"]);
    expect(errors.get("own-1")?.get("wordings.0.text")).toContain("does not say the reference");
  });
});

describe("how two versions differ", () => {
  it("is told by names: changed, added and removed", () => {
    const before = [own, { ...own, id: "own-2", name: "Gone" }];
    const after = [
      ...without([{ ...own, name: "Missed bins" }], "own-2"),
      { ...own, id: "own-3", name: "New" },
    ];
    expect(differences(before, after)).toEqual({
      changed: ["Missed bins"],
      added: ["New"],
      removed: ["Gone"],
    });
  });

  it("is in the order too", () => {
    const two = { ...own, id: "own-2" };
    expect(sameTemplates([own, two], [two, own])).toBe(false);
  });
});
