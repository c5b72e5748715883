import { describe, expect, it } from "@jest/globals";
import { readFolder } from "../../../../src/server/workers/read-folder.ts";
import { residentsMail } from "../../../support/mailbox-stand-in.ts";
import { watching } from "../../../support/watching.ts";

const HOUSING = "housing@council.example";
const never = new AbortController().signal;

const withMail = (count: number) => {
  const watch = watching([HOUSING]);
  for (let at = 1; at <= count; at += 1) watch.mailboxes.arrive(residentsMail(HOUSING, at));
  return watch;
};
const read = (watch: ReturnType<typeof watching>) => readFolder(watch.deps, HOUSING, "inbox", never);

describe("reading a folder", () => {
  it("takes every page and remembers where it was left", async () => {
    const watch = withMail(5);
    expect(await read(watch)).toEqual({ outcome: "caught-up" });
    expect(watch.taken).toHaveLength(5);
    expect(watch.positionOf(HOUSING, "inbox").cursor).toBe("5");
    watch.mailboxes.arrive(residentsMail(HOUSING, 6));
    await read(watch);
    expect(watch.taken).toHaveLength(6);
    expect(watch.mailboxes.calls.at(-1)?.cursor).toBe("5");
  });

  it("tells how it goes, page by page", async () => {
    const watch = withMail(5);
    await read(watch);
    expect(watch.progress.map(({ messages, caughtUp }) => [messages, caughtUp])).toEqual([
      [2, false],
      [4, false],
      [5, true],
    ]);
  });

  it("reads a page again when the process ended between record and cursor, and nothing doubles", async () => {
    const watch = withMail(4);
    let pages = 0;
    watch.breakdowns.cursor = () => {
      pages += 1;
      if (pages === 2) throw new Error("the process ends here");
    };
    await expect(read(watch)).rejects.toThrow("the process ends here");
    expect(watch.taken).toHaveLength(4);
    expect(watch.positionOf(HOUSING, "inbox").cursor).toBe("2");
    watch.breakdowns.cursor = null;
    await read(watch);
    expect(watch.taken).toHaveLength(4);
    expect(watch.positionOf(HOUSING, "inbox").cursor).toBe("4");
  });

  it("keeps the cursor where it was when the record could not take the page", async () => {
    const watch = withMail(2);
    watch.breakdowns.before = () => {
      throw Object.assign(new Error("gone"), { code: "57P01" });
    };
    await expect(read(watch)).rejects.toThrow("gone");
    expect(watch.positionOf(HOUSING, "inbox").cursor).toBeNull();
    expect(watch.setAside).toEqual([]);
  });

  it("begins again from the start when Microsoft 365 has forgotten the cursor", async () => {
    const watch = withMail(3);
    await read(watch);
    watch.mailboxes.arrive(residentsMail(HOUSING, 4));
    watch.mailboxes.failNext(HOUSING, { code: "cursor-expired", message: "gone" });
    expect(await read(watch)).toEqual({ outcome: "caught-up" });
    expect(watch.taken).toHaveLength(4);
    expect(watch.mailboxes.calls.filter((each) => each.cursor === null)).toHaveLength(2);
  });

  it("does not ask for ever when even the start has expired", async () => {
    const watch = withMail(1);
    watch.mailboxes.failNext(HOUSING, { code: "cursor-expired", message: "It says that the start is over." });
    expect(await read(watch)).toMatchObject({
      outcome: "trouble",
      problem: "It says that the start is over.",
    });
  });

  it("waits as long as it is told", async () => {
    const watch = withMail(1);
    watch.mailboxes.failNext(HOUSING, { code: "throttled", message: "slow down", retryAfterSeconds: 17 });
    expect(await read(watch)).toEqual({ outcome: "throttled", waitSeconds: 17 });
  });

  it("sets aside what cannot be read as a message, with the reason, and takes its neighbours", async () => {
    const watch = withMail(2);
    const { read: readPage } = watch.mailboxes.reader;
    const reader = {
      read: async (...of: Parameters<typeof readPage>) => {
        const page = await readPage(...of);
        const unreadable = [{ graphId: "graph-odd", reason: "It has no sender and no date." }];
        return page.ok ? { ok: true as const, value: { ...page.value, unreadable } } : page;
      },
    };
    expect(await readFolder({ ...watch.deps, reader }, HOUSING, "inbox", never)).toEqual({
      outcome: "caught-up",
    });
    expect(watch.taken).toHaveLength(2);
    expect(watch.setAside).toEqual([
      { mailbox: HOUSING, item: "graph-odd", reason: "It has no sender and no date." },
    ]);
  });

  it("stops between pages when it is told to", async () => {
    const watch = withMail(6);
    const stop = new AbortController();
    const deps = { ...watch.deps, onProgress: () => stop.abort() };
    expect(await readFolder(deps, HOUSING, "inbox", stop.signal)).toEqual({ outcome: "stopped" });
    expect(watch.taken).toHaveLength(2);
  });
});
