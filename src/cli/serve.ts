import type { Command } from "commander";

const announce = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What to do about the errors that a person at the keyboard can mend. */
const whyNotStarted = (error: unknown, port: number): string => {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (code === "EADDRINUSE") return `Port ${port} is in use by another program. Set PORT to a free one.`;
  if (code === "EACCES") return `This account may not use port ${port}. Set PORT to one from 1024 upwards.`;
  return `Response Standards could not start: ${String(message)}`;
};

/** Registers `serve`: the service itself, with its settings from environment variables, until it is told to stop. */
export const register = (program: Command): void => {
  program
    .command("serve")
    .description("Start the service; its settings are environment variables (TENANT_ID, CLIENT_ID, ...)")
    .action(async () => {
      const { readSettings } = await import("../server/settings.ts");
      const settings = readSettings(process.env);
      if (!settings.ok) {
        process.stderr.write(`${settings.failure.message}\n`);
        process.exitCode = 2;
        return;
      }
      const { startService } = await import("../server/start.ts");
      const service = await startService(settings.value, { tell: announce }).catch((error: unknown) => {
        process.stderr.write(`${whyNotStarted(error, settings.value.port)}\n`);
        return null;
      });
      if (service === null) {
        process.exitCode = 1;
        return;
      }
      announce(`Response Standards is at ${service.address}`);
      await new Promise<void>((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
      });
      announce("Stopping: finishing what is under way");
      await service.close();
    });
};
