import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { OFFICE_JS, withShim } from "../../../src/demo/office-js/plugin.ts";
import { inlineScriptsOf } from "../../../src/server/inline-scripts.ts";
import { pageHeaders } from "../../../src/server/security-headers.ts";
import { READY_OFFICE, type Served } from "./server.ts";

const SCRIPT = "text/javascript; charset=utf-8";
const HTML = "text/html; charset=utf-8";
const OUTLOOK = "<!doctype html><title>Outlook</title><body><script src=outlook.js></script>";

/** Only as fast as office.js lets a page be that asks it for the selected message. */
const OFFICE_JS_ALONE = `<!doctype html><title>office.js alone</title><body>
<script src="%OFFICE_JS%"></script><script>Office.onReady(() => document.body.append("Ready"))</script>`;

/** Nobody can be faster who asks the service about the selected message: no styles, no clocks, one word. */
const LEAST = `<!doctype html><title>The least</title><body><script src="${READY_OFFICE}"></script><script>
Office.onReady(async () => {
  const { internetMessageId } = Office.context.mailbox.item;
  const answer = await fetch("/api/messages?messageId=" + encodeURIComponent(internetMessageId));
  const { messageId } = await answer.json();
  document.body.append(messageId === internetMessageId ? "Ready" : "Another message");
});</script>`;

/** Microsoft's own office.js, as the package brings it, and our stand-in for the one script that it lacks. */
const officeJs = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
const beforeOfficeJs = (): string =>
  readFileSync(new URL("../../../src/demo/office-js/microsoft-ajax.js", import.meta.url), "utf8");

/** Everything that the browser may ask for while the bench runs. */
export const served = (given: {
  readonly ours: string;
  readonly template: string;
  readonly hostPage: string;
  readonly readyOffice: string;
  readonly answers: ReadonlyMap<string, string>;
}): Served => ({
  folders: [
    ["/microsoft/office-js/", officeJs()],
    ["/template/", given.template],
    ["/", given.ours],
  ],
  texts: new Map<string, readonly [string, string]>([
    ["/microsoft/office-js-before/microsoft-ajax.js", [SCRIPT, beforeOfficeJs()]],
    ["/outlook.js", [SCRIPT, given.hostPage]],
    [READY_OFFICE, [SCRIPT, given.readyOffice]],
    ["/alone/taskpane.html", [HTML, withShim(OFFICE_JS_ALONE.replace("%OFFICE_JS%", OFFICE_JS))]],
    ["/least/ready.html", [HTML, LEAST]],
    ["/outlook.html", [HTML, OUTLOOK]],
    ...[...given.answers].map(
      ([path, json]) => [path, ["application/json; charset=utf-8", json] as const] as const,
    ),
  ]),
  pageHeaders: (html) =>
    pageHeaders(
      {
        signIn: { authority: "https://sign-in.example/council" },
        officeJsUrl: "https://localhost/",
        publicUrl: "https://localhost",
      } as Parameters<typeof pageHeaders>[0],
      inlineScriptsOf(html),
    ),
});
