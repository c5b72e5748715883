import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createGraphMailboxMarks } from "../../src/adapters/graph/mailbox-marks.ts";
import type { MailboxMarks, MessageMarks } from "../../src/application/ports/mailbox.ts";
import { startGraph, TOKEN, type GraphOrigin } from "../support/graph-origin.ts";
import { HOUSING, mailFromResident } from "../support/graph-mail.ts";

const OURS = ["Reply: overdue", "Reply: due soon", "Reply: in time"];

let graph: GraphOrigin;
let marks: MailboxMarks;
let graphId: string;

const categories = () => graph.world.message(graphId)?.categories;
const patches = () => graph.exchanges.filter((each) => each.method === "PATCH");
const putMarks = async (wish: MessageMarks, lastPut: MessageMarks | null = null) => {
  const [outcome] = await marks.put(HOUSING, [{ graphId, marks: wish, lastPut }], OURS);
  if (outcome === undefined) throw new Error("no outcome");
  return outcome;
};
const put = (category: string | null) => putMarks({ category, flag: null });
const flagOf = () => graph.world.message(graphId)?.flag;
const due = (dueOn: string, complete = false): MessageMarks => ({
  category: null,
  flag: { dueOn, complete },
});

beforeEach(async () => {
  graph = await startGraph();
  graphId = graph.world.deliver(mailFromResident(1)).id;
  marks = createGraphMailboxMarks({ baseUrl: graph.baseUrl, token: async () => TOKEN });
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
    expect(await marks.provide(HOUSING, wanted)).toEqual({ ok: true, value: undefined });
    expect(await marks.provide(HOUSING, wanted)).toEqual({ ok: true, value: undefined });
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
    const made = await marks.provide(HOUSING, [{ name: "Reply: overdue", colour: "preset0" }]);
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

describe("the follow-up on a message in a shared mailbox", () => {
  const onThe16th = {
    flagStatus: "flagged",
    startDateTime: { dateTime: "2026-04-16T00:00:00.0000000", timeZone: "UTC" },
    dueDateTime: { dateTime: "2026-04-16T00:00:00.0000000", timeZone: "UTC" },
  };

  it("shows the due date natively, moves with it, and is ticked off when answered", async () => {
    await putMarks(due("2026-04-16"));
    expect(flagOf()).toEqual(onThe16th);
    await putMarks(due("2026-04-20"), due("2026-04-16"));
    expect(flagOf()?.dueDateTime).toMatchObject({ dateTime: "2026-04-20T00:00:00.0000000" });
    await putMarks(due("2026-04-20", true), due("2026-04-20"));
    expect(flagOf()).toMatchObject({ flagStatus: "complete" });
  });

  it("is put again when the matter is opened again", async () => {
    await putMarks(due("2026-04-16"));
    await putMarks(due("2026-04-16", true), due("2026-04-16"));
    await putMarks(due("2026-04-16"), due("2026-04-16", true));
    expect(flagOf()).toMatchObject({ flagStatus: "flagged" });
  });

  it("is taken away again where it is no longer wished", async () => {
    await putMarks(due("2026-04-16"));
    await putMarks({ category: null, flag: null }, due("2026-04-16"));
    expect(flagOf()).toMatchObject({ flagStatus: "notFlagged" });
  });

  it("never replaces a flag that a person has set, nor ticks one off", async () => {
    const theirs = {
      flagStatus: "flagged",
      dueDateTime: { dateTime: "2026-04-10T00:00:00.0000000", timeZone: "UTC" },
    } as const;
    graph.world.setFlag(graphId, theirs);
    expect((await putMarks(due("2026-04-16"))).ok).toBe(true);
    expect((await putMarks(due("2026-04-16", true), due("2026-04-16"))).ok).toBe(true);
    expect(flagOf()).toEqual(theirs);
  });

  it("is not set anew when a person has taken it away or ticked it off", async () => {
    await putMarks(due("2026-04-16"));
    graph.world.setFlag(graphId, { flagStatus: "notFlagged" });
    await putMarks({ ...due("2026-04-16"), category: "Reply: overdue" }, due("2026-04-16"));
    expect(flagOf()).toEqual({ flagStatus: "notFlagged" });
    graph.world.setFlag(graphId, { flagStatus: "complete" });
    await putMarks(due("2026-04-16"), due("2026-04-16"));
    expect(flagOf()).toEqual({ flagStatus: "complete" });
  });

  it("leaves a message alone that was answered before anybody followed it up", async () => {
    await putMarks(due("2026-04-16", true));
    expect(flagOf()).toMatchObject({ flagStatus: "notFlagged" });
    expect(patches()).toEqual([]);
  });
});

describe("the marks of many messages", () => {
  it("go in two calls for twenty, each judged by itself", async () => {
    const ids = Array.from({ length: 20 }, (_, n) => graph.world.deliver(mailFromResident(n + 10)).id);
    graph.world.remove(ids[7] as string);
    const before = graph.exchanges.length;
    const outcomes = await marks.put(
      HOUSING,
      ids.map((id) => ({ graphId: id, marks: { category: "Reply: in time", flag: null }, lastPut: null })),
      OURS,
    );
    expect(outcomes.map((each) => (each.ok ? "put" : each.failure.code))).toEqual(
      ids.map((_, n) => (n === 7 ? "not-found" : "put")),
    );
    const batches = graph.exchanges.slice(before).filter((each) => each.url === "/$batch");
    expect(batches).toHaveLength(2);
    expect(graph.world.message(ids[0] as string)?.categories).toEqual(["Reply: in time"]);
  });
});
