import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createGraphActivityFeed } from "../../src/adapters/graph/activity-feed.ts";
import type { Activity, ActivityFeed } from "../../src/application/ports/notices.ts";
import { ACTIVITIES, parametersOf } from "../../src/domain/notice/activities.ts";
import { startGraph, TOKEN, type GraphOrigin } from "../support/graph-origin.ts";

const PRIYA = "0ff1ce00-0000-4000-8000-000000000001";
const APP_ID = "7ea50000-0000-4000-8000-0000000000a3";

let graph: GraphOrigin;
let feed: ActivityFeed;

const anActivity = (changes: Partial<Activity> = {}): Activity => ({
  officerId: PRIYA,
  type: ACTIVITIES["due-tomorrow"].type,
  parameters: { replies: "2 replies", when: "tomorrow" },
  preview: "HS-2026-00412 and HS-2026-00415 (Housing)",
  topic: "Housing",
  place: "/today?list=overdue&whose=mine",
  key: "a key",
  ...changes,
});

beforeEach(async () => {
  graph = await startGraph();
  feed = createGraphActivityFeed(
    { baseUrl: graph.baseUrl, token: async () => TOKEN },
    { teamsAppId: APP_ID, publicUrl: "https://standards.example.gov.uk" },
    async () => undefined,
  );
});

afterEach(async () => {
  const departures = graph.departures();
  await graph.close();
  expect(departures).toEqual([]);
});

describe("the activity feed of an officer", () => {
  it("shows the message, and leads into the tab", async () => {
    expect(await feed.send(anActivity())).toMatchObject({ ok: true });
    const [entry] = graph.feeds.of(PRIYA);
    expect(entry).toMatchObject({
      title: "Response Standards: 2 replies due tomorrow",
      preview: "HS-2026-00412 and HS-2026-00415 (Housing)",
      topic: "Housing",
    });
    const link = new URL(entry?.webUrl ?? "");
    expect(link.origin + link.pathname).toBe(
      `https://teams.microsoft.com/l/entity/${APP_ID}/response-standards`,
    );
    expect(JSON.parse(link.searchParams.get("context") ?? "")).toEqual({
      subEntityId: "/today?list=overdue&whose=mine",
    });
    expect(link.searchParams.get("webUrl")).toBe(
      "https://standards.example.gov.uk/tab.html#/today?list=overdue&whose=mine",
    );
  });

  it("takes a repeat under the same key in the place of the first", async () => {
    await feed.send(anActivity());
    await feed.send(anActivity());
    await feed.send(anActivity({ key: "another key" }));
    expect(graph.feeds.of(PRIYA)).toHaveLength(2);
  });

  it("takes every sort of message that is sent, with its parameters", async () => {
    for (const declared of Object.values(ACTIVITIES)) {
      const parameters = Object.fromEntries(parametersOf(declared).map((name) => [name, "something"]));
      expect(await feed.send(anActivity({ type: declared.type, parameters }))).toMatchObject({ ok: true });
    }
  });

  it("is refused, as a value and in our words, where the app is not installed for the officer", async () => {
    graph.feeds.withoutApp.add(PRIYA);
    expect(await feed.send(anActivity())).toMatchObject({
      ok: false,
      failure: { code: "refused", message: expect.stringContaining("not installed for them in Teams") },
    });
  });

  it("says for how long Teams wants to be left alone", async () => {
    graph.faults.throttleEvery = 1;
    graph.faults.retryAfterSeconds = 17;
    expect(await feed.send(anActivity())).toMatchObject({
      failure: { code: "throttled", retryAfterSeconds: 17 },
    });
    // Turned away before its body was read: there is nothing to hold to the contract.
    (graph.exchanges as unknown[]).splice(0);
  });

  it("rejects what the manifest does not declare, which is no fault of the officer's", async () => {
    expect(await feed.send(anActivity({ type: "unheardOf" }))).toMatchObject({
      failure: { code: "rejected" },
    });
  });
});
