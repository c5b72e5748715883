import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastify from "fastify";
import {
  createGraphStandIn,
  type GraphStandIn,
  type GraphStandInSettings,
} from "../../src/demo/graph/stand-in.ts";
import type { WorldSettings } from "../../src/demo/graph/world/mail-world.ts";
import { departures, type Exchange } from "./graph-contract.ts";
import { TOKEN } from "./graph-token.ts";

export { TOKEN };

export interface GraphOrigin extends GraphStandIn {
  readonly baseUrl: string;
  /** Gives a token to whoever asks by the client credentials grant. */
  readonly tokenEndpoint: string;
  readonly folder: string;
  readonly exchanges: readonly Exchange[];
  /** Where what went over the wire departs from the published contract. */
  departures(): string[];
  close(options?: { readonly keepFolder?: boolean }): Promise<void>;
}

export interface GraphOriginSettings
  extends
    Partial<Omit<WorldSettings, "folder">>,
    Pick<GraphStandInSettings, "notifications" | "outlookPage"> {
  readonly folder?: string;
  /** A port to come back at after a restart; any free one unless given. */
  readonly port?: number;
  /** Without a record nothing can be held to the contract, and nothing grows with the calls. */
  readonly recording?: boolean;
}

const GRAPH = "/microsoft/graph/v1.0";

/** The settings by which the service, in this process or in another, reaches the stand-in. */
export const graphEnvironment = (
  graph: Pick<GraphOrigin, "baseUrl" | "tokenEndpoint">,
): Readonly<Record<string, string>> => ({
  GRAPH_BASE_URL: graph.baseUrl,
  TOKEN_ENDPOINT: graph.tokenEndpoint,
  GRAPH_CLIENT_ID: "the service",
  CLIENT_SECRET: "a secret for tests",
});

/** The stand-in on a loopback port of its own, with every call and answer recorded. */
export const startGraph = async (settings: GraphOriginSettings = {}): Promise<GraphOrigin> => {
  const { port = 0, recording = true, ...worldSettings } = settings;
  const folder = settings.folder ?? (await mkdtemp(join(tmpdir(), "graph-")));
  const graph = await createGraphStandIn({ ...worldSettings, folder, verify: (token) => token === TOKEN });
  const exchanges: Exchange[] = [];
  const app = fastify({ forceCloseConnections: true, routerOptions: { maxParamLength: 1000 } });
  app.addHook("onSend", async (request, reply, payload) => {
    if (!recording || !request.url.startsWith(GRAPH)) return;
    exchanges.push({
      method: request.method,
      url: request.url.replace(GRAPH, ""),
      requestHeaders: request.headers,
      requestBody: request.body === undefined ? "" : JSON.stringify(request.body),
      status: reply.statusCode,
      responseHeaders: reply.getHeaders(),
      responseBody: typeof payload === "string" ? payload : "",
    });
  });
  await app.register(graph.plugin, { prefix: GRAPH.replace("/v1.0", "") });
  await app.register(async (signIn) => {
    signIn.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, async () => ({}));
    signIn.post("/token", () => ({ access_token: TOKEN, token_type: "Bearer", expires_in: 3600 }));
  });
  const origin = await app.listen({ port, host: "127.0.0.1" });

  return {
    ...graph,
    baseUrl: `${origin}${GRAPH}`,
    tokenEndpoint: `${origin}/token`,
    folder,
    exchanges,
    departures: () => [...new Set(exchanges.flatMap(departures))],
    close: async (options = {}) => {
      await app.close();
      graph.world.close();
      if (!options.keepFolder) await rm(folder, { recursive: true, force: true });
    },
  };
};
