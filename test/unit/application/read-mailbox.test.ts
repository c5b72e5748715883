import { describe, expect, it } from "@jest/globals";
import { readMailbox, type ReadMailbox } from "../../../src/application/read-mailbox.ts";
import { residentsMail } from "../../support/mailbox-stand-in.ts";
import { watching } from "../../support/watching.ts";

const HOUSING = "housing@council.example";
const never = new AbortController().signal;

const withMail = (count: number) => {
  const watch = watching([HOUSING]);
  for (let at = 1; at <= count; at += 1) watch.mailboxes.arrive(residentsMail(HOUSING, at));
  return watch;
};
const read = (
  { deps, settings }: ReturnType<typeof watching>,
  change: Partial<ReadMailbox> = {},
  signal = never,
) => {
  const [shared] = settings.council.mailboxes;
  if (shared === undefined) throw new Error("no mailbox");
  return readMailbox({ ...deps, ...change })(settings.council, shared, signal);
};
const callsOf = (watch: ReturnType<typeof watching>, folder = "inbox") =>
  watch.mailboxes.calls.filter((each) => each.folder === folder);

describe("reading a mailbox", () => {
  it("takes every page and remembers where it was left", async () => {
    const watch = withMail(5);
    expect(await read(watch)).toEqual({ outcome: "caught-up" });
    expect(watch.taken).toHaveLength(5);
    expect(watch.positionOf(HOUSING, "inbox").cursor).toBe("5");
    watch.mailboxes.arrive(residentsMail(HOUSING, 6));
    await read(watch);
    expect(watch.taken).toHaveLength(6);
    expect(callsOf(watch).at(-1)?.cursor).toBe("5");
  });

  it("tells how it goes, page by page", async () => {
    const watch = withMail(5);
    await read(watch);
    const inbox = watch.progress.filter(({ folder }) => folder === "inbox");
    expect(inbox.map(({ messages, caughtUp }) => [messages, caughtUp])).toEqual([
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
    expect(callsOf(watch).filter((each) => each.cursor === null)).toHaveLength(2);
  });

  it("does not ask for ever when even the start has expired", async () => {
    const watch = withMail(1);
    watch.mailboxes.failNext(HOUSING, { code: "cursor-expired", message: "It says that the start is over." });
    expect(await read(watch)).toMatchObject({
      outcome: "trouble",
      problems: [{ folder: "inbox", problem: "It says that the start is over." }],
    });
  });

  it("does not begin again for ever when each place on the way is lost", async () => {
    const watch = withMail(5);
    const { reader } = watch.mailboxes;
    const message = "Every place is lost at once.";
    const lost: ReadMailbox["reader"] = {
      ...reader,
      read: async (mailbox, folder, from) => {
        if (from.cursor !== null) watch.mailboxes.failNext(mailbox, { code: "cursor-expired", message });
        return reader.read(mailbox, folder, from);
      },
    };
    expect(await read(watch, { reader: lost })).toMatchObject({
      outcome: "trouble",
      problems: [{ folder: "inbox", problem: message }],
    });
  });

  it("waits as long as it is told", async () => {
    const watch = withMail(1);
    watch.mailboxes.failNext(HOUSING, { code: "throttled", message: "slow down", retryAfterSeconds: 17 });
    expect(await read(watch)).toEqual({ outcome: "throttled", waitSeconds: 17 });
  });

  it("sets aside what cannot be read as a message, with the reason, and takes its neighbours", async () => {
    const watch = withMail(2);
    let odd = true;
    const reader: ReadMailbox["reader"] = {
      ...watch.mailboxes.reader,
      read: async (...of) => {
        const page = await watch.mailboxes.reader.read(...of);
        const unreadable = odd ? [{ graphId: "graph-odd", reason: "It has no sender and no date." }] : [];
        odd = false;
        return page.ok ? { ok: true, value: { ...page.value, unreadable } } : page;
      },
      again: async (_mailbox, _folder, graphId) => ({
        ok: true,
        value: { graphId, reason: "It has no sender and no date." },
      }),
    };
    expect(await read(watch, { reader })).toEqual({ outcome: "caught-up" });
    expect(watch.taken).toHaveLength(2);
    expect(watch.setAside).toMatchObject([
      { mailbox: HOUSING, item: "graph-odd", reason: "It has no sender and no date.", tries: 2 },
    ]);

    // The third time in vain: a case is started from the little that is known, and its clock runs.
    await read(watch, { reader });
    expect(watch.setAside[0]?.tries).toBe(3);
    expect(watch.taken.at(-1)).toMatchObject({ graphId: "graph-odd", subject: "(could not be read)" });
    await read(watch, { reader });
    expect(watch.setAside[0]?.tries).toBe(3);
  });

  it("leaves a mailbox alone that another instance reads", async () => {
    const watch = withMail(1);
    watch.held.by = "another instance";
    expect(await read(watch)).toEqual({ outcome: "elsewhere" });
    expect(watch.mailboxes.calls).toEqual([]);
  });

  it("reads from 90 days back, from a date that the council gave, and from the same moment ever after", async () => {
    const watch = withMail(1);
    await read(watch);
    expect(callsOf(watch)[0]?.since).toBe("2026-01-02T16:00:00.000Z");
    const another = withMail(1);
    const [shared] = another.settings.council.mailboxes;
    if (shared === undefined) throw new Error("no mailbox");
    const authorities = [{ id: "a", calendar: { timeZone: "Europe/London" } }];
    const council = {
      ...another.settings.council,
      authorities,
    } as unknown as typeof another.settings.council;
    await readMailbox(another.deps)(council, { ...shared, readFrom: "2025-07-01" }, never);
    expect(callsOf(another)[0]?.since).toBe("2025-06-30T23:00:00.000Z");
    await readMailbox(another.deps)(council, shared, never);
    expect(callsOf(another).at(-1)?.since).toBe("2025-06-30T23:00:00.000Z");
  });

  it("counts how much there is to read before it begins", async () => {
    const watch = withMail(5);
    await read(watch);
    expect(watch.positionOf(HOUSING, "inbox")).toMatchObject({ name: "Inbox", expected: 5, messagesRead: 5 });
    expect(watch.positionOf(HOUSING, "inbox").caughtUpAt).not.toBeNull();
  });

  it("stops between pages when it is told to", async () => {
    const watch = withMail(6);
    const stop = new AbortController();
    const onProgress = (): void => stop.abort();
    expect(await read(watch, { onProgress }, stop.signal)).toEqual({ outcome: "stopped" });
    expect(watch.taken).toHaveLength(2);
  });
});
