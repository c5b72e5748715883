import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer as createTlsServer } from "node:https";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fastifyStatic from "@fastify/static";
import Fastify from "fastify";
import { keepCertificate } from "../../src/demo/certificate/certificate.ts";
import type { DemoMessage } from "../../src/demo/council/demo-message.ts";
import { jointCouncil } from "../../src/demo/council/joint-council.ts";
import type { MailWorld } from "../../src/demo/graph/world/microsoft-365.ts";
import { createMicrosoft } from "../../src/demo/start/microsoft.ts";

export interface MicrosoftAlone {
  readonly origin: string;
  readonly world: MailWorld;
  stop(): Promise<void>;
}

/** The pages that play Microsoft 365 without the product: in its place stand probes that say what they hear. */
export const startMicrosoftAlone = async (
  port: number,
  messages: readonly DemoMessage[],
): Promise<MicrosoftAlone> => {
  const origin = `https://localhost:${port}`;
  const folder = await mkdtemp(join(tmpdir(), "microsoft-alone-"));
  const { certFile, keyFile } = await keepCertificate(folder, new Date());
  const tls = { cert: await readFile(certFile), key: await readFile(keyFile) };
  const microsoft = await createMicrosoft({ origin, folder, setup: jointCouncil, pages: "dist-demo" });
  microsoft.graph.world.load(messages);

  const app = Fastify({
    serverFactory: (handler) => createTlsServer(tls, handler),
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 1000 },
  });
  for (const plugin of microsoft.plugins) await app.register(plugin);
  const probe = join(import.meta.dirname, "probe");
  for (const page of ["taskpane.html", "tab.html", "events.html"]) {
    app.get(`/${page}`, async (_request, reply) =>
      reply.type("text/html; charset=utf-8").send(await readFile(join(probe, page), "utf8")),
    );
  }
  const teamsJs = dirname(createRequire(import.meta.url).resolve("@microsoft/teams-js"));
  await app.register(fastifyStatic, { root: probe, prefix: "/probe/", decorateReply: false });
  await app.register(fastifyStatic, { root: teamsJs, prefix: "/probe/teams-js/", decorateReply: false });
  await app.register(fastifyStatic, {
    root: join(process.cwd(), "assets"),
    prefix: "/assets/",
    decorateReply: false,
  });
  await app.listen({ host: "127.0.0.1", port });

  return {
    origin,
    world: microsoft.graph.world,
    stop: async () => {
      await app.close();
      microsoft.graph.world.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
