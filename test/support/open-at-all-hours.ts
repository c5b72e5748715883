import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Setup } from "../../src/contracts/setup.ts";
import { jointCouncil } from "../../src/demo/council/joint-council.ts";

const run = promisify(execFile);

const ALWAYS: [string, string][] = [["00:00", "24:00"]];
const WEEK = Object.fromEntries(
  ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, ALWAYS]),
);

/** The demo's council, as if every service were open day and night. */
const alwaysOpen = (): Setup => ({
  ...jointCouncil,
  authorities: jointCouncil.authorities.map((authority) => ({
    ...authority,
    calendar: {
      ...authority.calendar,
      version: 2,
      hours: WEEK,
      bankHolidays: [],
      closures: [],
      openings: [],
    },
  })),
  services: jointCouncil.services.map(({ calendar: _calendar, ...service }) => service),
});

/** Sets a running demo so that what is held until its services open is told at whatever hour the tests run. */
export const openAtAllHours = async (folder: string): Promise<void> => {
  const file = join(folder, "always-open.json");
  await writeFile(file, JSON.stringify(alwaysOpen()));
  const args = ["--import", "tsx", "src/cli/main.ts", "set-up", file, "--because", "Open day and night"];
  await run(process.execPath, args, {
    env: { ...process.env, RESPONSE_STANDARDS_FOLDER: folder, DATABASE_URL: "" },
  });
};
