import { describe, expect, it } from "@jest/globals";
import { watchMailboxes, type WatchMailboxes } from "../../../../src/server/workers/watch-mailboxes.ts";
import { residentsMail } from "../../../support/mailbox-stand-in.ts";
import { until, watching } from "../../../support/watching.ts";

const HOUSING = "housing@council.example";
const REVENUES = "revenues@council.example";

const run = (watch: ReturnType<typeof watching>) => {
  const stop = new AbortController();
  const ended = watchMailboxes(watch.deps, stop.signal);
  return async () => {
    stop.abort();
    await ended;
  };
};

describe("watching the mailboxes", () => {
  it("reads what came in before what went out", async () => {
    const watch = watching([HOUSING]);
    watch.mailboxes.arrive(residentsMail(HOUSING, 1));
    watch.mailboxes.arrive(residentsMail(HOUSING, 2, { folder: "sent" }));
    const stop = run(watch);
    await until(() => watch.taken.length === 2);
    await stop();
    expect(watch.taken.map((each) => each.folder)).toEqual(["inbox", "sent"]);
  });

  it("takes mail that arrives later", async () => {
    const watch = watching([HOUSING]);
    const stop = run(watch);
    await until(() => watch.mailboxes.calls.length >= 2);
    watch.mailboxes.arrive(residentsMail(HOUSING, 1));
    await until(() => watch.taken.length === 1);
    await stop();
  });

  it("does not let one mailbox's trouble delay another", async () => {
    const watch = watching([HOUSING, REVENUES]);
    const never = new Promise<never>(() => undefined);
    const { reader } = watch.mailboxes;
    const deps: WatchMailboxes = {
      ...watch.deps,
      reader: { ...reader, read: (...of) => (of[0] === HOUSING ? never : reader.read(...of)) },
    };
    watch.mailboxes.arrive(residentsMail(REVENUES, 1));
    const stop = new AbortController();
    void watchMailboxes(deps, stop.signal);
    await until(() => watch.taken.length === 1);
    stop.abort();
    expect(watch.taken[0]?.mailbox).toBe(REVENUES);
  });

  it("notes a problem in the words of Microsoft 365's answer, and clears it when it is over", async () => {
    const watch = watching([HOUSING]);
    watch.mailboxes.failNext(HOUSING, {
      code: "forbidden",
      message: "The service may not read this mailbox.",
    });
    const stop = run(watch);
    await until(() => watch.positionOf(HOUSING, "inbox").problem !== null);
    expect(watch.positionOf(HOUSING, "inbox").problem).toBe("The service may not read this mailbox.");
    await until(() => watch.positionOf(HOUSING, "inbox").problem === null);
    await stop();
  });

  it("goes on after any error, later and later, and never dies", async () => {
    const watch = watching([HOUSING]);
    let errors = 5;
    watch.breakdowns.before = () => {
      errors -= 1;
      if (errors >= 0) throw Object.assign(new Error("the record is away"), { code: "ECONNREFUSED" });
    };
    watch.mailboxes.arrive(residentsMail(HOUSING, 1));
    const stop = run(watch);
    await until(() => watch.taken.length === 1);
    await stop();
    expect(watch.waits).toEqual(expect.arrayContaining([2, 4, 8, 16, 32]));
  });

  it("notices mailboxes that join and leave the council", async () => {
    const watch = watching([HOUSING]);
    const stop = run(watch);
    await until(() => watch.mailboxes.calls.length > 0);
    const [first] = watch.settings.council.mailboxes;
    if (first === undefined) throw new Error("no mailbox");
    watch.settings.council = { ...watch.settings.council, mailboxes: [{ ...first, address: REVENUES }] };
    await until(() => watch.mailboxes.calls.some((each) => each.mailbox === REVENUES));
    await until(() => watch.deps.pulse.beats().length > 0);
    const asked = watch.mailboxes.calls.filter((each) => each.mailbox === HOUSING).length;
    await until(() => watch.mailboxes.calls.filter((each) => each.mailbox === REVENUES).length > 20);
    expect(watch.mailboxes.calls.filter((each) => each.mailbox === HOUSING).length).toBeLessThanOrEqual(
      asked + 2,
    );
    await stop();
  });

  it("shows in the pulse, without naming a mailbox", async () => {
    const watch = watching([HOUSING]);
    const stop = run(watch);
    await until(() => watch.deps.pulse.beats().some((each) => each.lastRoundAt !== null));
    await stop();
    expect(watch.deps.pulse.beats().map((each) => each.name)).toEqual(["watch-mailboxes"]);
  });
});
