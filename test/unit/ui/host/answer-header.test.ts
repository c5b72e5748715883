import { describe, expect, it } from "@jest/globals";
import { draftOf, setAnswerHeader } from "../../../../src/ui/host/answer-header.ts";
import type { OfficeItem } from "../../../../src/ui/host/office-slice.ts";

const SUBJECT = {
  getAsync: (callback: (answer: { status: string; value: string }) => void) => {
    callback({ status: "succeeded", value: "RE: Damp" });
  },
};

/** A message that is being written, and what becomes of its headers. */
const draft = (more: Partial<OfficeItem> = {}) => {
  const headers: Record<string, string> = {};
  const item: OfficeItem = {
    itemType: "message",
    subject: SUBJECT,
    conversationId: "AAQk1",
    internetHeaders: {
      setAsync: (values, callback) => {
        Object.assign(headers, values);
        callback({ status: "succeeded" });
      },
      removeAsync: (names, callback) => {
        for (const name of names) Reflect.deleteProperty(headers, name);
        callback({ status: "succeeded" });
      },
    },
    ...more,
  };
  return { headers, item };
};

describe("marking a message that is being written with what it is", () => {
  it("writes the answer, and the date that a holding reply promises", async () => {
    const { headers, item } = draft();
    const marked = await setAnswerHeader(() => item, "AAQk1", { as: "holding-reply", replyBy: "2026-04-30" });
    expect(marked.ok).toBe(true);
    expect(headers).toEqual({
      "X-Response-Standards-Answer": "holding-reply",
      "X-Response-Standards-Reply-By": "2026-04-30",
    });
  });

  it("takes the date away again when the answer becomes another one", async () => {
    const { headers, item } = draft();
    await setAnswerHeader(() => item, "AAQk1", { as: "holding-reply", replyBy: "2026-04-30" });
    await setAnswerHeader(() => item, "AAQk1", { as: "reply", replyBy: null });
    expect(headers).toEqual({ "X-Response-Standards-Answer": "reply" });
  });

  it("leaves another conversation's message alone, and a received one", async () => {
    const { headers, item } = draft();
    const answer = { as: "reply", replyBy: null } as const;
    for (const selected of [item, null, { ...item, subject: "Received" }]) {
      const meant = selected === item ? "AAQk2" : "AAQk1";
      expect(await setAnswerHeader(() => selected, meant, answer)).toMatchObject({
        ok: false,
        failure: { code: "item-changed" },
      });
    }
    expect(headers).toEqual({});
  });

  it("says when this Outlook cannot, or may not", async () => {
    const answer = { as: "reply", replyBy: null } as const;
    const old: OfficeItem = { subject: SUBJECT, conversationId: "AAQk1" };
    expect(await setAnswerHeader(() => old, "AAQk1", answer)).toMatchObject({
      failure: { code: "not-supported" },
    });
    const forbidden = draft({
      internetHeaders: {
        setAsync: () => {
          throw new Error("Elevated permission is required to call the method: 'internetHeaders.setAsync'.");
        },
      },
    });
    expect(await setAnswerHeader(() => forbidden.item, "AAQk1", answer)).toMatchObject({
      failure: { code: "permission-too-low" },
    });
  });
});

describe("what is known of a message that is being written", () => {
  it("is its conversation, its subject, and what it answers where Outlook tells it", async () => {
    expect(await draftOf(() => draft().item)).toEqual({
      ok: true,
      value: { conversationId: "AAQk1", inReplyTo: null, subject: "RE: Damp" },
    });
    expect(await draftOf(() => draft({ inReplyTo: "<1@x>" }).item)).toMatchObject({
      value: { inReplyTo: "<1@x>" },
    });
  });

  it("is nothing once a received message is selected", async () => {
    expect(await draftOf(() => ({ subject: "Received" }))).toMatchObject({
      ok: false,
      failure: { code: "item-changed" },
    });
  });
});
