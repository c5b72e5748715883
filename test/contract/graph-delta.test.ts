import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { entriesOf, graphCaller, linkOf, type GraphAnswer } from "../support/graph-call.ts";
import { HOUSING, mailFromResident, mailsFromResidents } from "../support/graph-mail.ts";
import { startGraph, type GraphOrigin } from "../support/graph-origin.ts";

let graph: GraphOrigin;
const call = graphCaller(() => graph);
const DELTA = "/mailFolders/inbox/messages/delta";
const since = (text: string) => `$filter=${encodeURIComponent(`receivedDateTime ${text}`)}`;

const numbers = (answer: GraphAnswer) =>
  entriesOf(answer).map((each) =>
    "@removed" in each ? "gone" : Number(/\d+$/.exec(String(each["subject"]))),
  );

/** Reads a round to its end: what each page told, and the last page. */
const round = async (path: string, prefer = ""): Promise<{ pages: unknown[][]; last: GraphAnswer }> => {
  const pages: unknown[][] = [];
  for (let next = path; ;) {
    const page = await call("GET", next, undefined, { prefer: `IdType="ImmutableId"${prefer}` });
    pages.push(numbers(page));
    if (page.body["@odata.nextLink"] === undefined) return { pages, last: page };
    next = linkOf(page);
  }
};

beforeEach(async () => {
  graph = await startGraph({ mailboxes: [{ name: "Housing", address: HOUSING }] });
  graph.world.load(mailsFromResidents(12));
});

afterEach(async () => {
  const found = graph.departures();
  await graph.close();
  expect(found).toEqual([]);
});

describe("the delta of a folder since a moment", () => {
  it("tells of the mail received since then, the newest first, page by page", async () => {
    const from = `${DELTA}?$select=subject&${since("ge 2026-04-02T09:06:00Z")}`;
    expect((await round(from, ", odata.maxpagesize=3")).pages).toEqual([[12, 11, 10], [9, 8, 7], [6]]);
    const after = `${DELTA}?$select=subject&${since("gt 2026-04-02T09:06:00Z")}&$orderby=receivedDateTime%20desc`;
    expect((await round(`${after}&$top=1000`)).pages).toEqual([[12, 11, 10, 9, 8, 7]]);
  });

  it("goes on telling of that mail only", async () => {
    const { last } = await round(`${DELTA}?$select=subject&${since("ge 2026-04-02T09:06:00Z")}`);
    const [old, recent] = [11, 0].map((at) => graph.world.messagesIn(HOUSING, "inbox")[at]?.id as string);
    graph.world.markRead(old as string);
    graph.world.markRead(recent as string);
    graph.world.deliver(mailFromResident(13));
    graph.world.deliver(mailFromResident(5, { internetMessageId: "<late@residents.example>" }));
    expect((await round(linkOf(last))).pages).toEqual([[12, 13]]);
  });

  it("stops at Graph's limit with the newest, and says nothing of the rest", async () => {
    graph.faults.filteredDeltaLimit = 5;
    const path = `${DELTA}?$select=subject&${since("ge 2026-04-01T00:00:00Z")}`;
    const { pages, last } = await round(path, ", odata.maxpagesize=3");
    expect(pages).toEqual([
      [12, 11, 10],
      [9, 8],
    ]);
    expect((await round(linkOf(last))).pages).toEqual([[]]);
    expect((await round(`${DELTA}?$select=subject`, ", odata.maxpagesize=20")).pages[0]).toHaveLength(12);
  });

  it("loses nothing that comes, changes or goes while it is read", async () => {
    const path = `${DELTA}?$select=subject&${since("ge 2026-04-01T00:00:00Z")}`;
    const page = await call("GET", `${path}&$top=4`);
    expect(numbers(page)).toEqual([12, 11, 10, 9]);
    const at = (n: number) => graph.world.messagesIn(HOUSING, "inbox")[12 - n]?.id as string;
    const [told, untold, moved] = [at(11), at(3), at(8)];
    graph.world.markRead(told);
    graph.world.markRead(untold);
    graph.world.move(moved, "archive");
    graph.world.deliver(mailFromResident(13));
    const rest = await round(linkOf(page));
    expect(rest.pages.flat()).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect((await round(linkOf(rest.last))).pages).toEqual([[11, 3, "gone", 13]]);
  });

  it("tells of one kind of change where only that is asked for", async () => {
    const { last } = await round(`${DELTA}?$select=subject&changeType=created`);
    graph.world.markRead(graph.world.messagesIn(HOUSING, "inbox")[0]?.id as string);
    graph.world.deliver(mailFromResident(13));
    expect((await round(linkOf(last))).pages).toEqual([[13]]);
  });

  it("is refused for any other filter, order or size", async () => {
    const refused = async (query: string) => (await call("GET", `${DELTA}?${query}`)).status;
    expect(await refused(`$filter=${encodeURIComponent("isRead eq false")}`)).toBe(400);
    expect(await refused(since("le 2026-04-02T09:06:00Z"))).toBe(400);
    expect(await refused(since("ge yesterday"))).toBe(400);
    expect(await refused("$orderby=receivedDateTime%20asc")).toBe(400);
    expect(await refused("$top=1001")).toBe(400);
  });

  it("is forgotten with the mailbox's tokens", async () => {
    const { last } = await round(`${DELTA}?$select=subject`);
    graph.world.forgetDeltaTokens();
    const lost = await call("GET", linkOf(last));
    expect([lost.status, lost.body["error"]]).toMatchObject([410, { code: "SyncStateNotFound" }]);
  });
});

describe("what the delta may get wrong", () => {
  it("doubles, turns round and repeats entries as a test wishes, and says why something is gone", async () => {
    graph.faults.deltaEntries = (entries) => [...entries, ...entries].reverse();
    graph.faults.removedReason = "changed";
    const { pages, last } = await round(`${DELTA}?$select=subject`, ", odata.maxpagesize=20");
    expect(pages[0]).toHaveLength(24);
    expect(pages[0]?.slice(0, 2)).toEqual([12, 11]);
    graph.faults.deltaEntries = (entries) => entries;
    graph.world.remove(graph.world.messagesIn(HOUSING, "inbox")[0]?.id as string);
    expect(entriesOf(await call("GET", linkOf(last)))).toMatchObject([{ "@removed": { reason: "changed" } }]);
  });
});
