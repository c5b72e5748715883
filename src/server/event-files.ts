import type { FastifyPluginAsync } from "fastify";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { notBuilt } from "./not-built.ts";
import type { Settings } from "./settings.ts";

export const EVENT_SCRIPT = "/events.js";

/** Stands in the script for the address of the service. */
const PUBLIC_URL_PLACE = "%PUBLIC_URL%";

/** An address as it may stand in a string of a script, however the string is quoted. */
const inScript = (address: string): string =>
  address.replace(/[^\w\-.:/~%]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The script as one installation hands it out. */
export const eventScriptFor = (publicUrl: string, script: string): string =>
  script.replaceAll(PUBLIC_URL_PLACE, () => inScript(publicUrl));

/**
 * The script that Outlook runs for the ribbon and on sending, under a name that stays, and the list by which classic
 * Outlook is told that it may sign in and ask the service: "a JSON object with an attribute named `allowed` whose
 * value is an array of all JavaScript files".
 */
export const eventFiles =
  ({ pagesFolder, publicUrl }: Pick<Settings, "pagesFolder" | "publicUrl">): FastifyPluginAsync =>
  async (app) => {
    app.get(EVENT_SCRIPT, { schema: { hide: true } }, async (_request, reply) => {
      const script = await readFile(join(resolve(pagesFolder), EVENT_SCRIPT), "utf8").catch(() => null);
      if (script === null) return notBuilt(reply);
      return reply
        .header("cache-control", "no-cache")
        .type("text/javascript; charset=utf-8")
        .send(eventScriptFor(publicUrl, script));
    });

    app.get(
      "/.well-known/microsoft-officeaddins-allowed.json",
      { schema: { hide: true } },
      async (_request, reply) =>
        reply.header("cache-control", "no-cache").send({ allowed: [`${publicUrl}${EVENT_SCRIPT}`] }),
    );
  };
