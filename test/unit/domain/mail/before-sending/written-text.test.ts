import { describe, expect, it } from "@jest/globals";
import { writtenText } from "../../../../../src/domain/mail/before-sending/written-text.ts";

const MINE = "Dear Ms Ellis\n\nWe come on Monday.\n\nPriya Nair";

const QUOTED: readonly (readonly [string, string])[] = [
  ["Outlook's rule", "________________________________\nFrom: Nia Ellis\nSent: 2 April\nattached"],
  ["Outlook's head", "From: Nia Ellis <nia@ellis.example>\nSent: 2 April 2026\nTo: Housing\nattached"],
  ["a head in Welsh", "Oddi wrth: Nia Ellis\nAnfonwyd: 2 Ebrill\nPwnc: Lleithder\nynghlwm"],
  ["a head in bold stars", "*From:* Nia Ellis\n*Date:* 2 April\nattached"],
  ["an original message", "-----Original Message-----\nattached"],
  ["Gmail's line", "On Thu, 2 Apr 2026 at 17:41, Nia Ellis <nia@ellis.example> wrote:\nattached"],
  [
    "Gmail's line over two lines",
    "On Thu, 2 Apr 2026 at 17:41, Nia Ellis\n<nia@ellis.example> wrote:\nattached",
  ],
  ["a line in Welsh", "Ar 2 Ebrill 2026, ysgrifennodd Nia Ellis:\nynghlwm"],
  ["marks before each line", "> I have attached a photograph\n> of the wall"],
  ["a footer", "-- \nAny attachments are confidential"],
];

describe("what the officer wrote", () => {
  it.each(QUOTED)("ends above %s", (_what, quoted) => {
    expect(writtenText(`${MINE}\n\n${quoted}`).trim()).toBe(MINE);
    expect(writtenText(`${MINE}\r\n\r\n${quoted}`.replace(/\r?\n/g, "\r\n")).trim()).toBe(MINE);
  });

  it.each([
    "From Monday: the office is closed.\nWe come on Tuesday.",
    "From: the town hall you turn left\nand then right.",
    "On Tuesday we wrote to you about this.",
    "To: whom it may concern",
    "The line is ____ long.",
  ])("is all of it where nothing is quoted: %j", (text) => {
    expect(writtenText(text)).toBe(text);
  });

  it("may be nothing", () => {
    expect(writtenText("")).toBe("");
    expect(writtenText("-----Original Message-----\nAll of it")).toBe("");
  });
});
