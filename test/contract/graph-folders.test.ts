import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { entriesOf, graphCaller, linkOf, type GraphAnswer } from "../support/graph-call.ts";
import { HOUSING, mailFromResident } from "../support/graph-mail.ts";
import { startGraph, type GraphOrigin } from "../support/graph-origin.ts";

let graph: GraphOrigin;
const call = graphCaller(() => graph);
const names = (answer: GraphAnswer) => entriesOf(answer).map((each) => each["displayName"]);

beforeEach(async () => {
  graph = await startGraph({ mailboxes: [{ name: "Housing", address: HOUSING }] });
});

afterEach(async () => {
  const found = graph.departures();
  await graph.close();
  expect(found).toEqual([]);
});

describe("the folders of a mailbox", () => {
  it("are listed by name, ten at a time, those that Exchange made among them", async () => {
    graph.world.addFolder(HOUSING, { name: "Repairs" });
    const page = await call("GET", "/mailFolders");
    expect(names(page)).toEqual([
      "Archive",
      "Conversation History",
      "Deleted Items",
      "Drafts",
      "Inbox",
      "Junk Email",
      "Outbox",
      "Repairs",
      "RSS Feeds",
      "Sent Items",
    ]);
    expect(names(await call("GET", linkOf(page)))).toEqual(["Sync Issues"]);
    const all = await call(
      "GET",
      "/mailFolders?$top=100&includeHiddenFolders=true&$select=displayName,isHidden",
    );
    expect(entriesOf(all)).toContainEqual(
      expect.objectContaining({ displayName: "Clutter", isHidden: true }),
    );
  });

  it("hold others, which are told of as deep as they are asked for", async () => {
    const repairs = graph.world.addFolder(HOUSING, { name: "Repairs" });
    const roofs = graph.world.addFolder(HOUSING, { name: "Roofs", parent: repairs.key });
    const slates = graph.world.addFolder(HOUSING, { name: "Slates", parent: roofs.key });
    expect(graph.world.addFolder(HOUSING, { name: "Roofs", parent: repairs.key })).toEqual(roofs);
    graph.world.deliver(mailFromResident(1), slates.key);

    const named = encodeURIComponent("displayName eq 'Repairs'");
    const nested = encodeURIComponent("childFolders($select=displayName;$expand=childFolders)");
    const found = entriesOf(await call("GET", `/mailFolders?$filter=${named}&$expand=${nested}`))[0];
    expect(found).toMatchObject({
      childFolderCount: 1,
      childFolders: [
        {
          displayName: "Roofs",
          childFolders: [
            { displayName: "Slates", childFolderCount: 0, totalItemCount: 1, unreadItemCount: 1 },
          ],
        },
      ],
    });

    const once = await call("GET", `/mailFolders/${found?.["id"]}?$expand=childFolders`);
    const [child] = once.body["childFolders"] as unknown as Record<string, unknown>[];
    expect(child).toMatchObject({ displayName: "Roofs", childFolderCount: 1, parentFolderId: found?.["id"] });
    expect(child).not.toHaveProperty("childFolders");
  });

  it("take mail that a rule files, which has its own delta, and give it to others", async () => {
    const { key } = graph.world.addFolder(HOUSING, { name: "Repairs" });
    const mail = graph.world.deliver(mailFromResident(1), key);
    const [repairs] = entriesOf(
      await call("GET", `/mailFolders?$filter=${encodeURIComponent("displayName eq 'Repairs'")}`),
    );
    const delta = await call("GET", `/mailFolders/${repairs?.["id"]}/messages/delta?$select=parentFolderId`);
    expect(entriesOf(delta)).toMatchObject([{ id: mail.id, parentFolderId: repairs?.["id"] }]);

    await call("POST", `/messages/${mail.id}/move`, { destinationId: "inbox" });
    expect(entriesOf(await call("GET", linkOf(delta)))).toEqual([
      { id: mail.id, "@removed": { reason: "deleted" } },
    ]);
    const back = await call("POST", `/messages/${mail.id}/move`, { destinationId: repairs?.["id"] });
    expect(back.body).toMatchObject({ id: mail.id, parentFolderId: repairs?.["id"] });
    const nowhere = await call("POST", `/messages/${mail.id}/move`, { destinationId: "no such folder" });
    expect(nowhere.status).toBe(404);
  });

  it("are the same after a restart", async () => {
    const { key } = graph.world.addFolder(HOUSING, { name: "Repairs" });
    graph.world.deliver(mailFromResident(1), key);
    const before = graph.world.folders(HOUSING);
    const { folder } = graph;
    await graph.close({ keepFolder: true });
    graph = await startGraph({ folder });
    expect(graph.world.folders(HOUSING)).toEqual(before);
    expect(graph.world.count(HOUSING, key)).toEqual({ total: 1, unread: 1 });
  });
});
