import { describe, expect, it } from "@jest/globals";
import type { OfficeItem } from "../../../../src/ui/host/office-slice.ts";
import { openReply } from "../../../../src/ui/host/open-reply.ts";

const item = (more: Partial<OfficeItem>): OfficeItem => ({ internetMessageId: "<1@mail.example>", ...more });
const selected = (more: Partial<OfficeItem>) => {
  const only = item(more);
  return () => only;
};

describe("opening a reply in Outlook", () => {
  it("hands the text to Outlook's own reply window", async () => {
    const opened: string[] = [];
    const outcome = await openReply(
      selected({
        displayReplyFormAsync: (html, callback) => {
          opened.push(html);
          callback({ status: "succeeded" });
        },
      }),
      "<1@mail.example>",
      "<p>Reference HS-2026-00412</p>",
    );
    expect(outcome.ok).toBe(true);
    expect(opened).toEqual(["<p>Reference HS-2026-00412</p>"]);
  });

  it("uses the older call where the host has only that", async () => {
    const opened: string[] = [];
    const outcome = await openReply(
      selected({ displayReplyForm: (html) => opened.push(html) }),
      "<1@mail.example>",
      "Dear",
    );
    expect(outcome.ok).toBe(true);
    expect(opened).toEqual(["Dear"]);
  });

  it("opens nothing when another message was selected meanwhile", async () => {
    const opened: string[] = [];
    const other = selected({
      internetMessageId: "<2@mail.example>",
      displayReplyForm: (html) => opened.push(html),
    });
    expect(await openReply(other, "<1@mail.example>", "Dear")).toMatchObject({
      ok: false,
      failure: { code: "item-changed" },
    });
    expect(await openReply(() => null, "<1@mail.example>", "Dear")).toMatchObject({ ok: false });
    expect(opened).toEqual([]);
  });

  it("says so when another message was selected while the reply was opened", async () => {
    const state: { item: OfficeItem | null } = { item: null };
    state.item = item({
      displayReplyFormAsync: (_html, callback) => {
        state.item = item({ internetMessageId: "<2@mail.example>" });
        callback({ status: "succeeded" });
      },
    });
    expect(await openReply(() => state.item, "<1@mail.example>", "Dear")).toMatchObject({
      ok: false,
      failure: { code: "reply-elsewhere", message: expect.stringContaining("Close that reply") },
    });
  });

  it.each([
    ["nothing is selected", null],
    ["the reply itself stands in the message's place", { subject: {} }],
  ])("takes it for opened when afterwards %s", async (_case, after) => {
    const state: { item: OfficeItem | null } = { item: null };
    state.item = item({
      displayReplyForm: () => {
        state.item = after;
      },
    });
    expect(await openReply(() => state.item, "<1@mail.example>", "Dear")).toMatchObject({ ok: true });
  });

  it("says what to do when Outlook refuses", async () => {
    const refused = await openReply(selected({}), "<1@mail.example>", "Dear");
    expect(refused).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining("Outlook's own Reply button") },
    });
  });

  it("names the permission that is missing, and who gives it", async () => {
    const forbidding = selected({
      displayReplyForm: () => {
        throw new Error("Elevated permission is required to call the method: 'mailbox.displayReplyForm'.");
      },
    });
    expect(await openReply(forbidding, "<1@mail.example>", "Dear")).toMatchObject({
      ok: false,
      failure: {
        code: "permission-too-low",
        message: expect.stringContaining("your administrator has to give it"),
      },
    });
  });
});
