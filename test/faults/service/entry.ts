import { readSettings } from "../../../src/server/settings.ts";
import { startService } from "../../../src/server/start.ts";

/** The service as `serve` starts it, with a clock that the test puts forward. */
let aheadMs = Number(process.env["CLOCK_AHEAD_MS"] ?? "0");
const now = (): string => new Date(Date.now() + aheadMs).toISOString();

process.on("message", (message: { readonly aheadMs: number }) => {
  aheadMs = message.aheadMs;
});
// Nothing of a test outlives it.
process.once("disconnect", () => process.exit(1));

const settings = readSettings(process.env);
if (!settings.ok) throw new Error(settings.failure.message);
const service = await startService(settings.value, { now });

process.once("SIGTERM", () => {
  void service.close().then(() => process.exit(0));
});
process.send?.({ address: service.address });
