import { describe, expect, it } from "@jest/globals";
import { messageOrigin } from "../../../../src/ui/host/message-origin.ts";
import type { OfficeItem } from "../../../../src/ui/host/office-slice.ts";

const ID = "<2@x>";
const item = (more: Partial<OfficeItem> = {}): OfficeItem => ({
  internetMessageId: ID,
  dateTimeCreated: new Date("2026-11-20T06:13:00.000Z"),
  ...more,
});
const withHeaders = (headers: string): OfficeItem =>
  item({ getAllInternetHeadersAsync: (callback) => callback({ status: "succeeded", value: headers }) });

describe("what Outlook tells of a message when it is asked", () => {
  it("is its receipt, and which messages it answers", async () => {
    const headers =
      "Subject: Re: Lamp\r\nIN-REPLY-TO: <1@x>\r\nReferences: <0@x>\r\n\t<1@x>\r\nX-Note: In-Reply-To: <9@x>\r\n";
    expect(await messageOrigin(() => withHeaders(headers), ID)).toEqual({
      ok: true,
      value: { receivedAt: "2026-11-20T06:13:00.000Z", inReplyTo: "<1@x>", references: ["<0@x>", "<1@x>"] },
    });
  });

  it("is only its receipt where Outlook does not tell the headers, or refuses", async () => {
    const only = {
      ok: true,
      value: { receivedAt: "2026-11-20T06:13:00.000Z", inReplyTo: null, references: [] },
    };
    expect(await messageOrigin(() => item(), ID)).toEqual(only);
    const refusing = item({ getAllInternetHeadersAsync: (callback) => callback({ status: "failed" }) });
    expect(await messageOrigin(() => refusing, ID)).toEqual(only);
  });

  it("keeps the latest of a very long thread", async () => {
    const ids = Array.from({ length: 80 }, (_, index) => `<${index}@x>`);
    const origin = await messageOrigin(() => withHeaders(`References: ${ids.join("\r\n ")}\r\n`), ID);
    expect(origin).toMatchObject({ value: { references: ids.slice(-50) } });
  });

  it("is nothing once another message is selected, even while the headers are read", async () => {
    expect(await messageOrigin(() => item({ internetMessageId: "<3@x>" }), ID)).toMatchObject({
      failure: { code: "item-changed" },
    });
    let selected: OfficeItem | null = withHeaders("In-Reply-To: <1@x>");
    const asked = messageOrigin(() => selected, ID);
    selected = item({ internetMessageId: "<3@x>" });
    expect(await asked).toMatchObject({ failure: { code: "item-changed" } });
  });

  it("is refused where nobody knows when the message came: no clock could be counted", async () => {
    expect(await messageOrigin(() => item({ dateTimeCreated: undefined }), ID)).toMatchObject({
      failure: { code: "receipt-unknown" },
    });
  });
});
