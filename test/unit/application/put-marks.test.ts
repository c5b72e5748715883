import { describe, expect, it } from "@jest/globals";
import type { MailboxFailure, MailboxMarks, MessageMarks } from "../../../src/application/ports/mailbox.ts";
import type { MarksOutbox, MarksOutcome, MarksToWrite } from "../../../src/application/ports/outbox.ts";
import { putMarks } from "../../../src/application/put-marks.ts";
import { failed, succeeded, type Result } from "../../../src/domain/result.ts";

const HOUSING = "housing@council.example";
const REVENUES = "revenues@council.example";
const IN_TIME: MessageMarks = { category: "Reply: in time", flag: null };
const waitingFor = (mailbox: string, graphId: string): MarksToWrite => ({
  ...{ mailbox, graphId, wish: IN_TIME, lastPut: null, version: 1, attempts: 0 },
});

type Answers = (mailbox: string, graphId: string | null) => Result<void, MailboxFailure>;

const put = async (waiting: readonly MarksToWrite[], answers: Answers) => {
  const calls: string[] = [];
  const outcomes: Record<string, MarksOutcome> = {};
  const record: MarksOutbox = {
    takeMarks: async () => waiting,
    settleMarks: async ({ graphId }, outcome) => {
      outcomes[graphId] = outcome;
    },
  };
  const marks: MailboxMarks = {
    provide: async (mailbox) => {
      calls.push(`provide ${mailbox}`);
      return answers(mailbox, null);
    },
    put: async (mailbox, messages) => {
      calls.push(`put ${messages.length}`);
      return messages.map((each) => {
        const answer = answers(mailbox, each.graphId);
        return answer.ok ? succeeded(each.marks) : answer;
      });
    },
  };
  const told = await putMarks({ marks, record })();
  return { calls, outcomes, told };
};

const fine = succeeded(undefined);
const written = { result: "written", put: IN_TIME };

describe("putting marks on messages", () => {
  it("provides the categories once for a mailbox, then puts the marks of all its messages in one call", async () => {
    const { calls, outcomes, told } = await put(
      [waitingFor(HOUSING, "1"), waitingFor(HOUSING, "2")],
      () => fine,
    );
    expect(calls).toEqual([`provide ${HOUSING}`, "put 2"]);
    expect(outcomes).toEqual({ "1": written, "2": written });
    expect(told).toEqual({ taken: 2, more: false });
  });

  it("leaves the categories of a mailbox alone where it puts none there", async () => {
    const flag = { dueOn: "2026-04-17", complete: false };
    const { calls } = await put(
      [
        { ...waitingFor(HOUSING, "1"), wish: { category: null, flag } },
        { ...waitingFor(HOUSING, "2"), wish: { category: null, flag: null }, lastPut: IN_TIME },
      ],
      () => fine,
    );
    expect(calls).toEqual(["put 2"]);
  });

  it("takes a message that is gone as settled", async () => {
    const { outcomes } = await put([waitingFor(HOUSING, "1")], (_mailbox, graphId) =>
      graphId === null ? fine : failed({ code: "not-found", message: "gone" }),
    );
    expect(outcomes).toEqual({ "1": { result: "gone" } });
  });

  it("asks no more of a mailbox that is throttled, and comes back as told", async () => {
    const many = Array.from({ length: 25 }, (_, index) => waitingFor(HOUSING, String(index)));
    const { calls, outcomes } = await put(many, (_mailbox, graphId) =>
      graphId === null ? fine : failed({ code: "throttled", message: "slow down", retryAfterSeconds: 9 }),
    );
    expect(calls).toEqual([`provide ${HOUSING}`, "put 20"]);
    const later = { result: "failed", reason: "slow down", retryAfterSeconds: 9 };
    expect(Object.values(outcomes)).toEqual(many.map(() => later));
  });

  it("goes on with the other messages when only one is refused", async () => {
    const { outcomes } = await put(
      [waitingFor(HOUSING, "1"), waitingFor(HOUSING, "2")],
      (_mailbox, graphId) => (graphId === "1" ? failed({ code: "rejected", message: "no" }) : fine),
    );
    expect(outcomes).toEqual({ "1": { result: "failed", reason: "no" }, "2": written });
  });

  it("writes to the other mailboxes while one may not be written", async () => {
    const { outcomes } = await put([waitingFor(HOUSING, "1"), waitingFor(REVENUES, "2")], (mailbox) =>
      mailbox === HOUSING ? failed({ code: "forbidden", message: "no access" }) : fine,
    );
    expect(outcomes).toEqual({ "1": { result: "failed", reason: "no access" }, "2": written });
  });
});
