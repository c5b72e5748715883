import { describe, expect, it } from "@jest/globals";
import type { MailboxFailure, MailboxTags } from "../../../../src/application/ports/mailbox.ts";
import type { TagOutbox, TagOutcome, TagToWrite } from "../../../../src/application/ports/tag-outbox.ts";
import { failed, succeeded, type Result } from "../../../../src/domain/result.ts";
import { createLog } from "../../../../src/server/log.ts";
import { createPulse } from "../../../../src/server/workers/pulse.ts";
import { writeTags } from "../../../../src/server/workers/write-tags.ts";
import { recordedPause, until } from "../../../support/watching.ts";

const HOUSING = "housing@council.example";
const REVENUES = "revenues@council.example";
const tag = (mailbox: string, graphId: string): TagToWrite => ({
  mailbox,
  graphId,
  category: "Reply: in time",
  version: 1,
  attempts: 0,
});

const written = async (
  waiting: readonly TagToWrite[],
  answers: (mailbox: string, graphId: string | null) => Result<void, MailboxFailure>,
) => {
  const calls: string[] = [];
  const settled: { readonly graphId: string; readonly outcome: TagOutcome }[] = [];
  let given = false;
  const outbox: TagOutbox = {
    take: async () => {
      const now = given ? [] : waiting;
      given = true;
      return now;
    },
    settle: async ({ graphId }, outcome) => {
      settled.push({ graphId, outcome });
    },
    stuckTags: async () => [],
  };
  const tags: MailboxTags = {
    provide: async (mailbox) => {
      calls.push(`provide ${mailbox}`);
      return answers(mailbox, null);
    },
    put: async ({ mailbox, graphId }) => {
      calls.push(`put ${graphId}`);
      return answers(mailbox, graphId);
    },
  };
  const { pause } = recordedPause();
  const stop = new AbortController();
  const log = createLog("silent");
  const now = () => "2026-04-02T16:00:00.000Z";
  const ended = writeTags(
    { outbox, tags, everySeconds: 2, pause, log, now, pulse: createPulse() },
    stop.signal,
  );
  await until(() => settled.length === waiting.length);
  stop.abort();
  await ended;
  return { calls, outcomes: Object.fromEntries(settled.map((each) => [each.graphId, each.outcome])) };
};

const fine = succeeded(undefined);

describe("writing tags", () => {
  it("provides the categories once for a mailbox, then writes each tag", async () => {
    const { calls, outcomes } = await written([tag(HOUSING, "1"), tag(HOUSING, "2")], () => fine);
    expect(calls).toEqual([`provide ${HOUSING}`, "put 1", "put 2"]);
    expect(outcomes).toEqual({ "1": { result: "written" }, "2": { result: "written" } });
  });

  it("takes a message that is gone as settled", async () => {
    const { outcomes } = await written([tag(HOUSING, "1")], (_mailbox, graphId) =>
      graphId === null ? fine : failed({ code: "not-found", message: "gone" }),
    );
    expect(outcomes).toEqual({ "1": { result: "gone" } });
  });

  it("asks no more of a mailbox that is throttled, and comes back as told", async () => {
    const { calls, outcomes } = await written([tag(HOUSING, "1"), tag(HOUSING, "2")], (_mailbox, graphId) =>
      graphId === null ? fine : failed({ code: "throttled", message: "slow down", retryAfterSeconds: 9 }),
    );
    expect(calls).toEqual([`provide ${HOUSING}`, "put 1"]);
    const later = { result: "failed", reason: "slow down", retryAfterSeconds: 9 };
    expect(outcomes).toEqual({ "1": later, "2": later });
  });

  it("goes on with the next message when only one is rejected", async () => {
    const { outcomes } = await written([tag(HOUSING, "1"), tag(HOUSING, "2")], (_mailbox, graphId) =>
      graphId === "1" ? failed({ code: "rejected", message: "no" }) : fine,
    );
    expect(outcomes).toEqual({ "1": { result: "failed", reason: "no" }, "2": { result: "written" } });
  });

  it("writes to the other mailboxes while one may not be written", async () => {
    const { outcomes } = await written([tag(HOUSING, "1"), tag(REVENUES, "2")], (mailbox) =>
      mailbox === HOUSING ? failed({ code: "forbidden", message: "no access" }) : fine,
    );
    expect(outcomes).toEqual({ "1": { result: "failed", reason: "no access" }, "2": { result: "written" } });
  });
});
