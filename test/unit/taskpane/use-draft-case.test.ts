import { describe, expect, it } from "@jest/globals";
import type { AboutToSend, BeforeSending } from "../../../src/contracts/before-sending.ts";
import { failed, succeeded, type Result } from "../../../src/domain/result.ts";
import { lookUpDraft } from "../../../src/taskpane/use-draft-case.ts";
import { unreachable, type ApiFailure } from "../../../src/ui/api/failure.ts";
import type { Draft } from "../../../src/ui/host/host.ts";

const CASE: NonNullable<BeforeSending["case"]> = {
  reference: "HS-2026-00412",
  open: true,
  begunAs: null,
  replyBy: null,
  addresses: [],
  ownDomains: [],
};
const REPLY: Draft = { conversationId: "AAQk", inReplyTo: "<1@example.org>", subject: "RE: Gutter" };

const lookUp = async (draft: Result<Draft>, known: Result<BeforeSending, ApiFailure>) => {
  const asked: AboutToSend[] = [];
  const found = await lookUpDraft(
    {
      beforeSending: (mail) => {
        asked.push(mail);
        return Promise.resolve(known);
      },
    },
    { draft: () => Promise.resolve(draft) },
  );
  return { found, asked };
};

describe("the case of a mail that is being written", () => {
  it("is looked up by its conversation and by what it answers", async () => {
    const { found, asked } = await lookUp(succeeded(REPLY), succeeded({ case: CASE }));
    expect(found).toEqual({ state: "tracked", before: CASE });
    expect(asked).toEqual([REPLY]);
  });

  it("is none where the conversation is not tracked", async () => {
    expect((await lookUp(succeeded(REPLY), succeeded({ case: null }))).found).toEqual({
      state: "not-tracked",
    });
  });

  it("is none of a new mail, of which nobody is asked", async () => {
    const fresh = { ...REPLY, conversationId: null, inReplyTo: null };
    const { found, asked } = await lookUp(succeeded(fresh), succeeded({ case: CASE }));
    expect(found).toEqual({ state: "not-tracked" });
    expect(asked).toEqual([]);
  });

  it("fails with its reason where the host or the service does not tell", async () => {
    const silent = failed({ code: "item-changed", message: "Another mail is open." });
    expect((await lookUp(silent, succeeded({ case: CASE }))).found).toEqual({
      state: "failed",
      why: "Another mail is open.",
    });
    expect((await lookUp(succeeded(REPLY), failed(unreachable))).found).toEqual({
      state: "failed",
      why: unreachable.message,
    });
  });

  it("sends no longer a subject than the service takes", async () => {
    const { asked } = await lookUp(
      succeeded({ ...REPLY, subject: "x".repeat(2000) }),
      succeeded({ case: null }),
    );
    expect(asked[0]?.subject).toHaveLength(1000);
  });
});
