import { readFile, mkdtemp, rm } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { keepCertificate } from "../../../src/demo/certificate/certificate.ts";
import { OFFICE_JS, withShim } from "../../../src/demo/office-js/plugin.ts";

/** So long does every answer take, for both contestants: a council's own network. */
export const ANSWER_AFTER_MS = 20;

/** In the place of office.js, where a page is asked for as `ready.html`. */
export const READY_OFFICE = "/ready-office.js";

export interface BenchServer {
  readonly origin: string;
  close(): Promise<void>;
}

export interface Served {
  /** Built pages by the beginning of their paths, the longest first. */
  readonly folders: readonly (readonly [prefix: string, folder: string])[];
  /** Whole answers by path. */
  readonly texts: ReadonlyMap<string, readonly [type: string, text: string]>;
  /** Headers of a page of ours, as the service itself sends them. */
  pageHeaders(html: string): Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

interface Answer {
  readonly type: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const packed = (type: string, content: string | Buffer, headers = {}): Answer => ({
  type,
  body: gzipSync(content),
  headers,
});

/** Serves pages, office.js and the service's answers over https, small and after the same wait for each. */
export const startBenchServer = async (served: Served): Promise<BenchServer> => {
  const known = new Map<string, Answer | null>();

  const find = async (path: string): Promise<Answer | null> => {
    const text = served.texts.get(path);
    if (text) return packed(...text);
    const [prefix, folder] = served.folders.find(([beginning]) => path.startsWith(beginning)) ?? [];
    if (prefix === undefined || folder === undefined) return null;
    const asked = normalize(path.slice(prefix.length));
    const ready = asked === "ready.html";
    const file = ready ? "taskpane.html" : asked;
    if (file.startsWith("..")) return null;
    const content = await readFile(join(folder, file)).catch(() => null);
    if (content === null) return null;
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    if (!type.startsWith("text/html")) return packed(type, content);
    const page = content.toString();
    const html = ready
      ? page.replaceAll("%OFFICE_JS%", READY_OFFICE)
      : withShim(page.replaceAll("%OFFICE_JS%", OFFICE_JS));
    return packed(type, html, prefix === "/" ? served.pageHeaders(html) : {});
  };

  const give = async (path: string, response: ServerResponse): Promise<void> => {
    const begun = performance.now();
    if (!known.has(path)) known.set(path, await find(path));
    const answer = known.get(path) ?? null;
    await new Promise((done) => setTimeout(done, ANSWER_AFTER_MS - (performance.now() - begun)));
    if (answer === null) response.writeHead(404).end();
    else
      response
        .writeHead(200, { "content-type": answer.type, "content-encoding": "gzip", ...answer.headers })
        .end(answer.body);
  };

  const folder = await mkdtemp(join(tmpdir(), "bench-pane-"));
  const { certFile, keyFile } = await keepCertificate(folder, new Date());
  const server = createServer(
    { cert: await readFile(certFile), key: await readFile(keyFile) },
    (request, response) => {
      void give(new URL(request.url ?? "/", "https://localhost").pathname, response);
    },
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true, force: true });
    },
  };
};
