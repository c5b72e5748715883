import fastifyStatic from "@fastify/static";
import type { FastifyPluginAsync } from "fastify";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { eventFiles } from "./event-files.ts";
import { inlineScriptsOf } from "./inline-scripts.ts";
import { notBuilt } from "./not-built.ts";
import { pageHeaders } from "./security-headers.ts";
import type { Settings } from "./settings.ts";

const PAGES = ["taskpane.html", "tab.html", "configure.html", "sign-in.html", "events.html"] as const;

/** Stands in the pages for the address of office.js, which is the installation's to say. */
const OFFICE_JS_PLACE = "%OFFICE_JS%";

/** Named by their content, so they can be kept for ever: `taskpane.1a2b3c4d.js`. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{8}\.(js|css)$/;

const inAttribute = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

/** The built browser parts. */
export const pages =
  (settings: Pick<Settings, "pagesFolder" | "officeJsUrl" | "signIn" | "publicUrl">): FastifyPluginAsync =>
  async (app) => {
    const folder = resolve(settings.pagesFolder);
    const headers = pageHeaders(settings);
    app.addHook("onRequest", async (_request, reply) => {
      reply.headers(headers);
    });

    for (const page of PAGES) {
      app.get(`/${page}`, { schema: { hide: true } }, async (request, reply) => {
        const html = await readFile(join(folder, page), "utf8").catch(() => null);
        if (html === null) return notBuilt(reply);
        const given = html.replaceAll(OFFICE_JS_PLACE, inAttribute(settings.officeJsUrl));
        const tag = `"${createHash("sha256").update(given).digest("base64url")}"`;
        reply
          .headers(pageHeaders(settings, inlineScriptsOf(html)))
          .header("cache-control", "no-cache")
          .header("etag", tag);
        // The page of the pane carries its script: it is asked for at each opening, and sent only when it is new.
        if (request.headers["if-none-match"]?.includes(tag)) return reply.code(304).send();
        return reply.type("text/html; charset=utf-8").send(given);
      });
    }

    await app.register(eventFiles(settings));
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      cacheControl: false,
      schemaHide: true,
      setHeaders: (response, path) => {
        const forEver = NAMED_BY_CONTENT.test(path);
        response.setHeader("cache-control", forEver ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  };
