import { describe, expect, it } from "@jest/globals";
import { messageIdsIn, normalisedMessageId, threadIds } from "../../../../src/domain/mail/thread.ts";
import { aMail } from "../../../support/mail/a-mail.ts";

describe("the thread of a message", () => {
  it("is looked for by what it answers first, then by its references from the latest", () => {
    const mail = aMail().answering("<3@x>").referringTo("<1@x>", "<2@x>", "<3@x>");
    expect(threadIds(mail.message)).toEqual(["<3@x>", "<2@x>", "<1@x>"]);
  });

  it("never leads to the message itself", () => {
    expect(threadIds(aMail().messageId("<1@x>").answering("<1@x>").message)).toEqual([]);
  });

  it("compares ids in one form", () => {
    expect(normalisedMessageId(" <a\r\n b@x> (comment)")).toBe("<ab@x>");
    expect(normalisedMessageId("a@x")).toBe("<a@x>");
    expect(normalisedMessageId("<A@x>")).toBe("<A@x>");
    expect(normalisedMessageId(" <> ")).toBeNull();
    expect(normalisedMessageId(`<${"a".repeat(2000)}@x>`)).toBeNull();
  });

  it("reads what Outlook and old programs write into In-Reply-To", () => {
    expect(messageIdsIn("Your message of Monday <1@x>")).toEqual(["<1@x>"]);
    expect(messageIdsIn("1@x 2@x")).toEqual(["<1@x>", "<2@x>"]);
    expect(messageIdsIn("<1@x><2@x>")).toEqual(["<1@x>", "<2@x>"]);
    expect(messageIdsIn("Your message of Monday")).toEqual([]);
  });
});
