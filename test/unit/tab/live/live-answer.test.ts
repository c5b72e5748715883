import { describe, expect, it } from "@jest/globals";
import { failed, succeeded, type Result } from "../../../../src/domain/result.ts";
import { createLive, type Watch } from "../../../../src/tab/live/live-answer.ts";
import { unreachable, type ApiFailure } from "../../../../src/ui/api/failure.ts";

/** A page whose time passes when the test says so. */
const page = () => {
  let planned: { readonly milliseconds: number; readonly then: () => void } | null = null;
  let seen = true;
  let whenSeen: () => void = () => undefined;
  const watch: Watch = {
    after: (milliseconds, then) => {
      planned = { milliseconds, then };
      return () => {
        planned = null;
      };
    },
    isVisible: () => seen,
    onVisible: (then) => {
      whenSeen = then;
      return () => {
        whenSeen = () => undefined;
      };
    },
  };
  return {
    watch,
    planned: () => planned?.milliseconds ?? null,
    pass: () => {
      const due = planned;
      planned = null;
      due?.then();
    },
    hide: () => {
      seen = false;
    },
    show: () => {
      seen = true;
      whenSeen();
    },
  };
};

type Answer = Result<number, ApiFailure>;

/** A service that answers when the test says so. */
const service = () => {
  const waiting: ((answer: Answer) => void)[] = [];
  return {
    ask: () => new Promise<Answer>((resolve) => waiting.push(resolve)),
    asked: () => waiting.length,
    answer: async (which: number, answer: Answer) => {
      waiting[which]?.(answer);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
};

const start = () => {
  const at = page();
  const from = service();
  const live = createLive(from.ask, 5, at.watch);
  return { at, from, live };
};

describe("an answer that keeps itself fresh", () => {
  it("asks nothing until somebody looks", () => {
    const { from } = start();
    expect(from.asked()).toBe(0);
  });

  it("is loading, then known, and asks again after its seconds", async () => {
    const { at, from, live } = start();
    live.subscribe(() => undefined);
    expect(live.now()).toEqual({ state: "loading" });
    await from.answer(0, succeeded(7));
    expect(live.now()).toEqual({ state: "known", value: 7, problem: null });
    expect(at.planned()).toBe(5000);
    at.pass();
    expect(from.asked()).toBe(2);
  });

  it("keeps what is known when a refresh fails, and says so", async () => {
    const { at, from, live } = start();
    live.subscribe(() => undefined);
    await from.answer(0, succeeded(7));
    at.pass();
    await from.answer(1, failed(unreachable));
    expect(live.now()).toEqual({ state: "known", value: 7, problem: unreachable });
  });

  it("asks less and less often while the service is away, and as before once it is back", async () => {
    const { at, from, live } = start();
    live.subscribe(() => undefined);
    const pauses: (number | null)[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await from.answer(attempt, failed(unreachable));
      pauses.push(at.planned());
      at.pass();
    }
    expect(pauses).toEqual([10_000, 20_000, 40_000, 40_000, 40_000]);
    await from.answer(5, succeeded(1));
    expect(at.planned()).toBe(5000);
  });

  it("lets no older answer overwrite a newer one", async () => {
    const { from, live } = start();
    live.subscribe(() => undefined);
    void live.refresh();
    await from.answer(1, succeeded(2));
    await from.answer(0, succeeded(1));
    expect(live.now()).toMatchObject({ value: 2 });
  });

  it("lets no answer that was on its way overwrite what was put", async () => {
    const { from, live } = start();
    live.subscribe(() => undefined);
    live.put(9);
    await from.answer(0, succeeded(1));
    expect(live.now()).toMatchObject({ value: 9 });
  });

  it("asks nothing while it is hidden, and at once when it is seen again", async () => {
    const { at, from, live } = start();
    live.subscribe(() => undefined);
    await from.answer(0, succeeded(1));
    at.hide();
    at.pass();
    expect(from.asked()).toBe(1);
    at.show();
    expect(from.asked()).toBe(2);
  });

  it("stops when the last one looks away", async () => {
    const { at, from, live } = start();
    const leave = live.subscribe(() => undefined);
    await from.answer(0, succeeded(1));
    leave();
    expect(at.planned()).toBeNull();
  });
});
