import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastify from "fastify";
import { createGraphStandIn, type GraphStandIn } from "../../src/demo/graph/stand-in.ts";
import type { WorldSettings } from "../../src/demo/graph/world/mail-world.ts";
import { departures, type Exchange } from "./graph-contract.ts";
import { TOKEN } from "./graph-token.ts";

export { TOKEN };

export interface GraphOrigin extends GraphStandIn {
  readonly baseUrl: string;
  readonly folder: string;
  readonly exchanges: readonly Exchange[];
  /** Where what went over the wire departs from the published contract. */
  departures(): string[];
  close(options?: { readonly keepFolder?: boolean }): Promise<void>;
}

/** The stand-in on a loopback port of its own, with every call and answer recorded. */
export const startGraph = async (settings: Partial<WorldSettings> = {}): Promise<GraphOrigin> => {
  const folder = settings.folder ?? (await mkdtemp(join(tmpdir(), "graph-")));
  const graph = await createGraphStandIn({ ...settings, folder, verify: (token) => token === TOKEN });
  const exchanges: Exchange[] = [];
  const app = fastify({ forceCloseConnections: true });
  app.addHook("onSend", async (request, reply, payload) => {
    exchanges.push({
      method: request.method,
      url: request.url.replace("/microsoft/graph/v1.0", ""),
      requestHeaders: request.headers,
      requestBody: request.body === undefined ? "" : JSON.stringify(request.body),
      status: reply.statusCode,
      responseHeaders: reply.getHeaders(),
      responseBody: typeof payload === "string" ? payload : "",
    });
  });
  await app.register(graph.plugin, { prefix: "/microsoft/graph" });
  const origin = await app.listen({ port: 0, host: "127.0.0.1" });

  return {
    ...graph,
    baseUrl: `${origin}/microsoft/graph/v1.0`,
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
