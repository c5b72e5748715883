import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createGraphMessageLinks } from "../../src/adapters/graph/message-links.ts";
import type { MessageLinks } from "../../src/application/ports/message-links.ts";
import { HOUSING, mailFromResident } from "../support/graph-mail.ts";
import { startGraph, TOKEN, type GraphOrigin } from "../support/graph-origin.ts";

let graph: GraphOrigin;
let links: MessageLinks;
let graphId: string;

beforeEach(async () => {
  graph = await startGraph();
  graphId = graph.world.deliver(mailFromResident(1)).id;
  links = createGraphMessageLinks({ baseUrl: graph.baseUrl, token: async () => TOKEN });
});

afterEach(async () => {
  const departures = graph.departures();
  await graph.close();
  expect(departures).toEqual([]);
});

describe("the way to a message in Outlook on the web", () => {
  it("is what Microsoft 365 says, asked for with nothing else of the message", async () => {
    const found = await links.webLink(HOUSING, graphId);
    expect(found).toMatchObject({
      ok: true,
      value: expect.stringMatching(/^https:\/\/outlook\.office365\.com\//),
    });
    expect(graph.exchanges).toHaveLength(1);
    expect(JSON.parse(graph.exchanges[0]?.responseBody ?? "{}")).not.toHaveProperty("subject");
  });

  it("stays the same message when it was moved to another folder", async () => {
    const before = await links.webLink(HOUSING, graphId);
    graph.world.move(graphId, "archive");
    expect(await links.webLink(HOUSING, graphId)).toEqual(before);
  });

  it("is none for a message that is gone", async () => {
    graph.world.remove(graphId);
    expect(await links.webLink(HOUSING, graphId)).toEqual({ ok: true, value: null });
  });

  it("is never an address that is not https", async () => {
    await graph.close();
    graph = await startGraph({ outlookPage: "javascript:alert(1)//" });
    graphId = graph.world.deliver(mailFromResident(1)).id;
    links = createGraphMessageLinks({ baseUrl: graph.baseUrl, token: async () => TOKEN });
    expect(await links.webLink(HOUSING, graphId)).toEqual({ ok: true, value: null });
  });

  it("fails as a value when Microsoft 365 does not let us in or can not be reached", async () => {
    const refused = createGraphMessageLinks({ baseUrl: graph.baseUrl, token: async () => "no good" });
    expect(await refused.webLink(HOUSING, graphId)).toMatchObject({ failure: { code: "forbidden" } });
    const nowhere = createGraphMessageLinks({ baseUrl: "http://127.0.0.1:9/v1.0", token: async () => TOKEN });
    expect(await nowhere.webLink(HOUSING, graphId)).toMatchObject({ failure: { code: "unavailable" } });
  });
});
