import { createRequire } from "node:module";

const { version } = createRequire(import.meta.url)("../../package.json") as { readonly version: string };

/** As package.json has it; the pane's diagnostics show it. */
export const SERVICE_VERSION = version;
