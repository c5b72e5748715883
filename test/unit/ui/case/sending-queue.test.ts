import { describe, expect, it } from "@jest/globals";
import { failed, succeeded, type Result } from "../../../../src/domain/result.ts";
import type { OpenCase } from "../../../../src/ui/api/api.ts";
import { notSignedIn, unreachable, type ApiFailure } from "../../../../src/ui/api/failure.ts";
import { keptUnsaved } from "../../../../src/ui/case/kept-unsaved.ts";
import { createSendingQueue } from "../../../../src/ui/case/sending-queue.ts";
import { unsavedEntry } from "./unsaved-entry.ts";

const REFUSAL: ApiFailure = { code: "answer-before-receipt", message: "Too early", mayPass: false };
const SAVED = succeeded({} as OpenCase);

let people = 0;

/** A queue whose service answers as it is told, and whose timers run when the test says so. */
const queueWith = (answers: readonly Result<OpenCase, ApiFailure>[], mayWork = () => true) => {
  const left = [...answers];
  const sent: string[] = [];
  const news: string[] = [];
  const timers: { callback: () => void; milliseconds: number }[] = [];
  const kept = keptUnsaved(null, `officer ${(people += 1)}`);
  const queue = createSendingQueue({
    kept,
    send: ({ key }) => {
      sent.push(key);
      return Promise.resolve(left.shift() ?? SAVED);
    },
    onSaved: ({ key }, _matter, late) => void news.push(late ? `${key} late` : key),
    inTurn: async (_name, work) => {
      if (!mayWork()) return false;
      await work();
      return true;
    },
    later: (callback, milliseconds) => {
      const timer = { callback, milliseconds };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  });
  return { queue, kept, sent, news, timers };
};
const settled = () => new Promise((resolve) => setImmediate(resolve));
const states = (queue: ReturnType<typeof queueWith>["queue"]) =>
  queue.unsaved().map(({ key, state }) => `${key} ${state}`);

describe("what an officer records", () => {
  it("is sent at once, kept until the service has it, and then gone", async () => {
    const { queue, kept, news, timers } = queueWith([SAVED]);
    queue.add(unsavedEntry({ key: "one" }));
    expect(states(queue)).toEqual(["one sending"]);
    expect(kept.all()).toHaveLength(1);
    await settled();
    expect(states(queue)).toEqual([]);
    expect(kept.all()).toEqual([]);
    expect(news).toEqual(["one"]);
    expect(timers).toEqual([]);
  });

  it("waits while the service is away, with growing pauses, and is sent by itself under its key", async () => {
    const away = failed(unreachable);
    const { queue, sent, news, timers } = queueWith([away, away, SAVED]);
    queue.add(unsavedEntry({ key: "one" }));
    await settled();
    expect(queue.unsaved()).toMatchObject([{ key: "one", state: "kept", failure: unreachable }]);
    const [first] = timers.splice(0);
    first?.callback();
    await settled();
    const [second] = timers.splice(0);
    expect(second?.milliseconds).toBeGreaterThan(first?.milliseconds ?? Infinity);
    second?.callback();
    await settled();
    expect(sent).toEqual(["one", "one", "one"]);
    expect(news).toEqual(["one late"]);
    expect(states(queue)).toEqual([]);
  });

  it("goes in the order of its case: nothing overtakes what waits", async () => {
    const { queue, sent } = queueWith([failed(unreachable), failed(unreachable)]);
    queue.add(unsavedEntry({ key: "one" }));
    await settled();
    queue.add(unsavedEntry({ key: "two", recordedAt: "2026-04-07T15:56:00.000Z" }));
    await settled();
    expect(sent).toEqual(["one", "one"]);
    expect(states(queue)).toEqual(["one kept", "two kept"]);
    queue.sendNow();
    await settled();
    expect(sent).toEqual(["one", "one", "one", "two"]);
  });

  it("does not wait for another case that has to wait", async () => {
    const { queue, news } = queueWith([failed(unreachable), SAVED]);
    queue.add(unsavedEntry({ key: "one" }));
    queue.add(unsavedEntry({ key: "two", reference: "HS-2026-00413" }));
    await settled();
    expect(news).toEqual(["two"]);
    expect(states(queue)).toEqual(["one kept"]);
  });

  it("stays with its reason when it is refused, is not sent again, and holds up nothing behind it", async () => {
    const { queue, sent, timers } = queueWith([failed(REFUSAL), SAVED]);
    queue.add(unsavedEntry({ key: "one" }));
    queue.add(unsavedEntry({ key: "two", recordedAt: "2026-04-07T15:56:00.000Z" }));
    await settled();
    expect(queue.unsaved()).toMatchObject([{ key: "one", state: "refused", failure: REFUSAL }]);
    queue.sendNow();
    await settled();
    expect(sent).toEqual(["one", "two"]);
    expect(timers).toEqual([]);
    queue.discard("one");
    expect(states(queue)).toEqual([]);
  });

  it("waits for a sign-in without asking again and again", async () => {
    const { queue, timers, news } = queueWith([failed(notSignedIn), SAVED]);
    queue.add(unsavedEntry({ key: "one" }));
    await settled();
    expect(states(queue)).toEqual(["one kept"]);
    expect(timers).toEqual([]);
    queue.sendNow();
    await settled();
    expect(news).toEqual(["one late"]);
  });

  it("is left to another page of the officer that sends already, and looked after again later", async () => {
    let mayWork = false;
    const { queue, sent, timers } = queueWith([], () => mayWork);
    queue.add(unsavedEntry({ key: "one" }));
    await settled();
    expect(sent).toEqual([]);
    expect(timers).toHaveLength(1);
    mayWork = true;
    timers[0]?.callback();
    await settled();
    expect(sent).toEqual(["one"]);
  });

  it("is seen when another page has put it there, and sent should that page be gone", async () => {
    const { queue, kept, sent, timers } = queueWith([]);
    kept.put(unsavedEntry({ key: "theirs" }));
    queue.lookAgain();
    expect(states(queue)).toEqual(["theirs kept"]);
    timers[0]?.callback();
    await settled();
    expect(sent).toEqual(["theirs"]);
  });

  it("is neither sent nor planned once the page has stopped", async () => {
    const { queue, kept, sent, timers } = queueWith([failed(unreachable)]);
    queue.add(unsavedEntry({ key: "one" }));
    queue.stop();
    await settled();
    queue.sendNow();
    await settled();
    expect(sent).toEqual(["one"]);
    expect(timers).toEqual([]);
    expect(kept.all()).toHaveLength(1);
  });
});
