import { existsSync, readFileSync } from "node:fs";
import { eventScriptFor } from "../../../src/server/event-files.ts";

const BUILT = "dist/events.js";

/** Where the service of these tests is said to be. */
export const PUBLIC_URL = "https://standards.council.example";

/** The events' script as it was built last: `npm test` builds before. */
export const builtScript = (): string => {
  if (!existsSync(BUILT)) throw new Error(`There is no ${BUILT}. Run \`npm run build\` first.`);
  return readFileSync(BUILT, "utf8");
};

/** The same as the service hands it out. */
export const servedScript = (): string => eventScriptFor(PUBLIC_URL, builtScript());
