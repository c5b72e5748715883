import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyPluginAsync } from "fastify";

export const OFFICE_JS = "/microsoft/office-js/office.js";
const SHIM = "/microsoft/office-js-before/microsoft-ajax.js";
const LATER = "/microsoft/office-js-after/later-office.js";
const WEEK_SECONDS = 7 * 24 * 3600;

/** Where Microsoft's package keeps its scripts. They are served as they are. */
const packaged = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");

/** With or without quotation marks: the pages are built small. */
const OFFICE_JS_TAG = /<script[^>]*\bsrc="?[^"\s>]*\/office\.js\b/;

/** Puts our stand-in for MicrosoftAjax.js before office.js, in a page that loads it. */
export const withShim = (html: string): string =>
  html.replace(OFFICE_JS_TAG, (tag) => `<script src="${SHIM}"></script>${tag}`);

const OFFICE_JS_ELEMENT = /<script[^>]*\bsrc="?[^"\s>]*\/office\.js\b[^>]*><\/script>/;

/** Puts behind it what it has learnt since its package was built. */
export const withLaterOffice = (html: string): string =>
  html.replace(OFFICE_JS_ELEMENT, (element) => `${element}<script src="${LATER}"></script>`);

/** Serves Microsoft's office.js from the installed package, as its own network does in a council. */
const officeJs: FastifyPluginAsync = async (app) => {
  const ours = { [SHIM]: "./microsoft-ajax.js", [LATER]: "./later-office.js" };
  for (const [address, file] of Object.entries(ours)) {
    const script = readFileSync(new URL(file, import.meta.url), "utf8");
    app.get(address, (_request, reply) => reply.type("text/javascript; charset=utf-8").send(script));
  }
  await app.register(fastifyStatic, {
    root: packaged(),
    prefix: "/microsoft/office-js/",
    decorateReply: false,
    maxAge: WEEK_SECONDS * 1000,
  });
};

/** Changes only pages that load office.js, on their way out. */
const shimHook: FastifyPluginAsync = async (app) => {
  app.addHook("onSend", async (_request, reply, payload) => {
    if (!String(reply.getHeader("content-type") ?? "").startsWith("text/html")) return payload;
    if (typeof payload !== "string" && !Buffer.isBuffer(payload)) return payload;
    const html = withLaterOffice(withShim(payload.toString()));
    reply.header("content-length", Buffer.byteLength(html));
    return html;
  });
};
// Not for this plugin's own routes alone: the pages are the product's.
Object.assign(shimHook, { [Symbol.for("skip-override")]: true });

export const officeJsPlugins: readonly FastifyPluginAsync[] = [shimHook, officeJs];
