import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const WELL_KNOWN = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const MINUTES = 60_000;

const onPath = (): string | undefined =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((candidate) => existsSync(candidate));

const fromPlaywright = (): string | undefined => {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
};

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Debian's own package: about 100 MB, once per machine. */
const installFromDebian = (): string | undefined => {
  process.stderr.write("No Chromium here yet: installing Debian's package (about 100 MB, once).\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const [command, ...parameters] of [
    ["apt-get", "update"],
    ["apt-get", "-o", "DPkg::Lock::Timeout=300", "install", "--yes", "--no-install-recommends", "chromium"],
  ]) {
    const run = spawnSync(command as string, parameters, { env, encoding: "utf8", timeout: 10 * MINUTES });
    if (run.status !== 0) {
      process.stderr.write(`${command} ${parameters.join(" ")} did not work:\n${run.stderr}\n`);
      return undefined;
    }
  }
  return onPath();
};

const found = (): string | undefined =>
  process.env["CHROMIUM_PATH"] ||
  (onPath() ?? WELL_KNOWN.find((path) => existsSync(path)) ?? fromPlaywright());

/** Path of a Chromium or Chrome to drive; throws with what to install when there is none. */
export function findChromium(): string {
  const path = found() ?? (mayInstall() ? installFromDebian() : undefined);
  if (path && existsSync(path)) return path;
  throw new Error(
    process.env["CHROMIUM_PATH"]
      ? `CHROMIUM_PATH is ${process.env["CHROMIUM_PATH"]}, but there is nothing there.`
      : "The end-to-end tests need Chromium or Google Chrome. Debian and Ubuntu: `sudo apt-get install chromium`. " +
          "Anywhere: `npx playwright-core install chromium`. Or set CHROMIUM_PATH to a browser that you have.",
  );
}
