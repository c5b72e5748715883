import { describe, expect, it } from "@jest/globals";
import { failed, succeeded, type Failure } from "../../../../src/domain/result.ts";
import { unreachable, type ApiFailure } from "../../../../src/ui/api/failure.ts";
import { markAnswer } from "../../../../src/ui/replies/mark-answer.ts";

const DRAFT = { reference: "HS-2026-00412", conversationId: "AAQk" };
const ANSWER = { as: "holding-reply", replyBy: "2026-04-30" } as const;

const mark = async (header: Failure | null, service: ApiFailure | null) => {
  const asked: unknown[] = [];
  const done = await markAnswer(
    {
      host: {
        setAnswerHeader: (...given) => {
          asked.push(["header", ...given]);
          return Promise.resolve(header ? failed(header) : succeeded(undefined));
        },
      },
      api: {
        answerBegun: (...given) => {
          asked.push(["service", ...given]);
          return Promise.resolve(service ? failed(service) : succeeded({}));
        },
      },
    },
    DRAFT,
    ANSWER,
  );
  return { done, asked };
};

describe("saying what the mail that is being written is", () => {
  it("writes it into the mail and tells the service", async () => {
    expect(await mark(null, null)).toEqual({
      done: { ok: true, value: undefined },
      asked: [
        ["header", "AAQk", ANSWER],
        ["service", "HS-2026-00412", ANSWER],
      ],
    });
  });

  it("is enough in one of the two: a host may write no headers, and the service may be away", async () => {
    const noHeaders = { code: "not-supported", message: "Not here." };
    expect((await mark(noHeaders, null)).done.ok).toBe(true);
    expect((await mark(null, unreachable)).done.ok).toBe(true);
  });

  it("fails where neither took it, in the words of the service", async () => {
    const { done } = await mark({ code: "not-supported", message: "Not here." }, unreachable);
    expect(done).toEqual({ ok: false, failure: unreachable });
  });

  it("says so when another mail is being written by now", async () => {
    const changed = { code: "item-changed", message: "Another mail is open." };
    expect((await mark(changed, null)).done).toEqual({ ok: false, failure: changed });
  });
});
