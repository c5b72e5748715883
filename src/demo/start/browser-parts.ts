import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** One of the configurations in webpack.config.js, and what goes into it. */
interface Part {
  readonly name: "product" | "events" | "microsoft";
  readonly sources: readonly string[];
  /** Exists when the part is built. */
  readonly built: string;
}

const WEBPACK = ["webpack.config.js", "webpack.inlined-styles.js", "webpack.small-script.js"];
const FOR_ALL = [...WEBPACK, "package-lock.json", "src/contracts", "src/domain"];

const PARTS: readonly Part[] = [
  {
    name: "product",
    sources: [...FOR_ALL, "assets", "src/ui", "src/taskpane", "src/tab", "src/events"],
    built: "dist/taskpane.html",
  },
  {
    name: "events",
    sources: [...FOR_ALL, "src/ui/host", "src/ui/api", "src/events"],
    built: "dist/events.js",
  },
  {
    name: "microsoft",
    sources: [...FOR_ALL, "src/demo/page", "src/demo/shell", "src/demo/outlook", "src/demo/teams"],
    built: "dist-demo/shell.html",
  },
];

/** Characters: the first errors tell what is wrong, the hundredth does not. */
const LONG_ENOUGH = 2_000;

const CACHE = "node_modules/.cache/response-standards";

const filesUnder = (path: string): readonly string[] =>
  existsSync(path) && !/\.\w+$/.test(path)
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [path];

/** When the last good build of the part began, in milliseconds; webpack.config.js writes it down. */
const builtAt = (part: Part): number => {
  const file = join(CACHE, `${part.name}.built`);
  return existsSync(part.built) && existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
};

const changedSince = (part: Part, moment: number): boolean =>
  part.sources.flatMap(filesUnder).some((file) => existsSync(file) && statSync(file).mtimeMs > moment);

const webpack = (part: Part): Promise<void> =>
  new Promise((resolve, reject) => {
    const cli = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
    const args = [cli, "--config", "webpack.config.js", "--config-name", part.name, "--mode", "production"];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    const said: string[] = [];
    child.stdout.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The pages could not be built.\n${said.join("").slice(0, LONG_ENOUGH)}`)),
    );
  });

/** Builds the pages whose sources have changed since they were last built. Gives the names of what was built. */
export const buildBrowserParts = async (): Promise<readonly string[]> => {
  const changed = PARTS.filter((part) => changedSince(part, builtAt(part)));
  await Promise.all(changed.map(webpack));
  return changed.map(({ name }) => name);
};
