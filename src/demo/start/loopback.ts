import Fastify, { type FastifyPluginAsync } from "fastify";

export interface Loopback {
  /** For example http://127.0.0.1:41999. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Plain http for this machine alone, so that no program has to trust the self-signed certificate. */
export const openLoopback = async (plugins: readonly FastifyPluginAsync[]): Promise<Loopback> => {
  const app = Fastify({
    logger: false,
    routerOptions: { maxParamLength: 1000 },
    forceCloseConnections: true,
  });
  for (const plugin of plugins) await app.register(plugin);
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  return { address, stop: () => app.close() };
};
