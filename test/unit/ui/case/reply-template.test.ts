import { describe, expect, it } from "@jest/globals";
import { replyTemplate } from "../../../../src/ui/case/reply-template.ts";
import { CASE_WORDS } from "../../../../src/ui/case/words.ts";

const WORDS = { greeting: CASE_WORDS.greeting, reference: CASE_WORDS.referenceLine };

describe("the beginning of a reply", () => {
  it("greets the sender and gives the reference", () => {
    expect(replyTemplate(WORDS, "Joan Reed", "HS-2026-00412")).toBe(
      "<p>Dear Joan Reed</p><p><br></p><p>Our reference: HS-2026-00412</p>",
    );
  });

  it("lets no name from a mail become markup", () => {
    const html = replyTemplate(WORDS, `<img src=x onerror="alert('1')">&`, "HS-2026-00412");
    expect(html).not.toMatch(/<img|"|'/);
    expect(html).toContain("&#60;img");
  });
});
