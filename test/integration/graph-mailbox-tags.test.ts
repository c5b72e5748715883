import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createGraphMailboxTags } from "../../src/adapters/graph/mailbox-tags.ts";
import type { MailboxTags } from "../../src/application/ports/mailbox.ts";
import { startGraph, TOKEN, type GraphOrigin } from "../support/graph-origin.ts";
import { HOUSING, mailFromResident } from "../support/graph-mail.ts";

const OURS = ["Reply: overdue", "Reply: due soon", "Reply: in time"];

let graph: GraphOrigin;
let tags: MailboxTags;
let graphId: string;

const categories = () => graph.world.message(graphId)?.categories;
const patches = () => graph.exchanges.filter((each) => each.method === "PATCH");
const put = (category: string | null) => tags.put({ mailbox: HOUSING, graphId, category }, OURS);

beforeEach(async () => {
  graph = await startGraph();
  graphId = graph.world.deliver(mailFromResident(1)).id;
  tags = createGraphMailboxTags({ baseUrl: graph.baseUrl, token: async () => TOKEN });
});

afterEach(async () => {
  const departures = graph.departures();
  await graph.close();
  expect(departures).toEqual([]);
});

describe("categories on messages in a shared mailbox", () => {
  it("are made once and leave those of others alone", async () => {
    graph.world.addMasterCategory(HOUSING, "reply: OVERDUE", "preset9");
    graph.world.addMasterCategory(HOUSING, "Councillor", "preset2");
    const wanted = OURS.map((name) => ({ name, colour: "preset0" }));
    expect(await tags.provide(HOUSING, wanted)).toEqual({ ok: true, value: undefined });
    expect(await tags.provide(HOUSING, wanted)).toEqual({ ok: true, value: undefined });
    expect(graph.world.masterCategories(HOUSING).map((each) => [each.displayName, each.color])).toEqual([
      ["reply: OVERDUE", "preset9"],
      ["Councillor", "preset2"],
      ["Reply: due soon", "preset0"],
      ["Reply: in time", "preset0"],
    ]);
  });

  it("may be made by someone else at the same moment", async () => {
    graph.faults.before = ({ method }) => {
      if (method === "POST") graph.world.addMasterCategory(HOUSING, "Reply: overdue", "preset0");
    };
    const made = await tags.provide(HOUSING, [{ name: "Reply: overdue", colour: "preset0" }]);
    expect(made.ok).toBe(true);
    expect(graph.exchanges.at(-1)?.status).toBe(409);
  });

  it("replace one another and never touch a person's", async () => {
    graph.world.setCategories(graphId, ["Councillor", "Reply: in time", "Urgent"]);
    expect((await put("Reply: due soon")).ok).toBe(true);
    expect(categories()).toEqual(["Councillor", "Urgent", "Reply: due soon"]);
    expect((await put(null)).ok).toBe(true);
    expect(categories()).toEqual(["Councillor", "Urgent"]);
  });

  it("are written once, however often they are put", async () => {
    await put("Reply: in time");
    await put("Reply: in time");
    expect(patches()).toHaveLength(1);
  });

  it("do not undo what a person does at the same moment", async () => {
    let hurried = false;
    graph.faults.before = ({ method }) => {
      if (method !== "PATCH" || hurried) return;
      hurried = true;
      graph.world.setCategories(graphId, ["Councillor"]);
    };
    expect((await put("Reply: overdue")).ok).toBe(true);
    expect(patches().map((each) => each.status)).toEqual([412, 200]);
    expect(categories()).toEqual(["Councillor", "Reply: overdue"]);
  });

  it("give up for now on a message that never stands still", async () => {
    let n = 0;
    graph.faults.before = ({ method }) => {
      if (method === "PATCH") graph.world.setCategories(graphId, [`Change ${(n += 1)}`]);
    };
    expect(await put("Reply: overdue")).toMatchObject({ ok: false, failure: { code: "unavailable" } });
    expect(categories()).toEqual(["Change 5"]);
  });

  it("cannot be put on a message that is gone", async () => {
    graph.world.remove(graphId);
    expect(await put("Reply: overdue")).toMatchObject({ ok: false, failure: { code: "not-found" } });
  });
});
