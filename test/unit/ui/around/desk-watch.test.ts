import { describe, expect, it } from "@jest/globals";
import type { CaseDesk, Doing } from "../../../../src/contracts/case-desk.ts";
import { failed, succeeded, type Result } from "../../../../src/domain/result.ts";
import { unreachable, type ApiFailure } from "../../../../src/ui/api/failure.ts";
import { createDeskWatch } from "../../../../src/ui/around/desk-watch.ts";

const desk = (more: Partial<CaseDesk> = {}): CaseDesk => ({
  reference: "HS-2026-00412",
  others: [],
  sayAgainWithinSeconds: 20,
  followers: [],
  following: false,
  snoozedUntil: null,
  ...more,
});
const settled = () => new Promise((resolve) => setImmediate(resolve));

const watching = (answer: () => Promise<Result<CaseDesk, ApiFailure>>) => {
  const said: Doing[] = [];
  const desks: CaseDesk[] = [];
  const timers: { callback: () => void; milliseconds: number }[] = [];
  const page = { visible: true };
  const watch = createDeskWatch({
    beHere: (doing) => {
      said.push(doing);
      return answer();
    },
    onDesk: (each) => void desks.push(each),
    isVisible: () => page.visible,
    later: (callback, milliseconds) => {
      const timer = { callback, milliseconds };
      timers.push(timer);
      return () => {
        if (timers.includes(timer)) timers.splice(timers.indexOf(timer), 1);
      };
    },
  });
  /** Runs the timer that is set, as the clock would, and lets what follows from it happen. */
  const wait = async () => {
    const [timer] = timers.splice(0, 1);
    timer?.callback();
    await settled();
    return timer?.milliseconds;
  };
  return { watch, said, desks, timers, page, wait };
};

describe("being at a case", () => {
  it("is said once the officer stays at it, and again as often as the service wants", async () => {
    const { watch, said, desks, wait } = watching(() => Promise.resolve(succeeded(desk())));
    watch.say("looking");
    expect(said).toEqual([]);
    await wait();
    expect(said).toEqual(["looking"]);
    expect(desks).toHaveLength(1);
    expect(await wait()).toBe(20_000);
    expect(said).toEqual(["looking", "looking"]);
  });

  it("is not said of a case that is only passed over, nor is leaving it", async () => {
    const { watch, said, timers } = watching(() => Promise.resolve(succeeded(desk())));
    watch.say("looking");
    watch.leave();
    await settled();
    expect(said).toEqual([]);
    expect(timers).toEqual([]);
  });

  it("is said at once when the officer begins to reply, and ends with leaving", async () => {
    const { watch, said, timers, wait } = watching(() => Promise.resolve(succeeded(desk())));
    watch.say("looking");
    await wait();
    watch.say("replying");
    await settled();
    watch.leave();
    await settled();
    expect(said).toEqual(["looking", "replying", "left"]);
    expect(timers).toEqual([]);
  });

  it("goes on after a failure, and stops while the page is out of view", async () => {
    const { watch, said, timers, page, wait } = watching(() => Promise.resolve(failed(unreachable)));
    watch.say("looking");
    await wait();
    expect(timers).toHaveLength(1);
    page.visible = false;
    await wait();
    expect(said).toEqual(["looking", "looking"]);
    expect(timers).toEqual([]);
  });

  it("believes what came meanwhile more than an answer that was under way", async () => {
    const answers: ((answer: Result<CaseDesk, ApiFailure>) => void)[] = [];
    const { watch, desks, timers, wait } = watching(
      () => new Promise((resolve) => void answers.push(resolve)),
    );
    watch.say("looking");
    await wait();
    watch.accept(desk({ following: true }));
    answers[0]?.(succeeded(desk()));
    await settled();
    expect(desks).toEqual([desk({ following: true })]);
    expect(timers).toHaveLength(1);
  });
});
