import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createClientCredentials } from "../../src/adapters/graph/client-credentials.ts";
import { HOUSING } from "../support/graph-mail.ts";
import { graphEnvironment } from "../support/graph-origin.ts";
import { startGraphProcess, type GraphProcess } from "../support/graph-process.ts";

let graph: GraphProcess;

beforeEach(async () => {
  graph = await startGraphProcess({ mailbox: HOUSING, messages: 30, until: "2026-04-08T10:00:00.000Z" });
}, 30_000);

afterEach(() => graph.stop());

describe("the stand-in in a process of its own", () => {
  it("gives a token for the service's settings, and with it the mail that was asked for", async () => {
    const { TOKEN_ENDPOINT, GRAPH_CLIENT_ID, CLIENT_SECRET, GRAPH_BASE_URL } = graphEnvironment(graph);
    const token = createClientCredentials({
      tokenEndpoint: TOKEN_ENDPOINT as string,
      clientId: GRAPH_CLIENT_ID as string,
      clientSecret: CLIENT_SECRET as string,
      scope: "https://graph.microsoft.com/.default",
    });
    const headers = { authorization: `Bearer ${await token()}` };
    const holds = async (folder: string): Promise<unknown> => {
      const answer = await fetch(`${GRAPH_BASE_URL}/users/${HOUSING}/mailFolders/${folder}`, { headers });
      return ((await answer.json()) as Record<string, unknown>)["totalItemCount"];
    };
    expect([await holds("inbox"), await holds("sentitems")]).toEqual([30, 3]);
  });
});
