import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import webpack, { type Configuration } from "webpack";
import { templateConfiguration } from "./template/webpack-configuration.ts";

/** Where a side of the bench is built. */
export const folderOf = (name: string): string =>
  resolve("node_modules/.cache/response-standards/bench-pane", name);

const run = (configuration: Configuration): Promise<void> =>
  new Promise((done, failed) => {
    webpack(configuration, (error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString("errors-only")));
      else done();
    });
  });

/** A plugin that is a bare object is ours: it notes for `npm start` that `dist` is fresh, and this is not `dist`. */
const isNote = (plugin: unknown): boolean =>
  typeof plugin === "object" && plugin !== null && Object.getPrototypeOf(plugin) === Object.prototype;

/** The pane as a council gets it, in a folder of its own. */
export const buildOurs = async (folder: string): Promise<void> => {
  const file = pathToFileURL(resolve("webpack.config.js")).href;
  const { default: configurations } = (await import(file)) as { default: (() => Configuration)[] };
  const product = configurations.map((each) => each()).find(({ name }) => name === "product");
  if (!product) throw new Error("webpack.config.js names no product");
  await run({
    ...product,
    output: { ...product.output, path: folder },
    plugins: (product.plugins ?? []).filter((plugin) => !isNote(plugin)),
  });
};

export const buildTemplate = (folder: string): Promise<void> => run(templateConfiguration(folder));

const scriptOf = async (entry: string, globalName: string): Promise<string> => {
  const built = await build({
    entryPoints: [`test/bench/pane/${entry}`],
    bundle: true,
    minify: true,
    format: "iife",
    globalName,
    target: "es2022",
    write: false,
  });
  const [file] = built.outputFiles;
  if (!file) throw new Error(`${entry} was not built`);
  return file.text;
};

/** The page that plays Outlook, what stands for office.js, and what measures in the frames, which is called `bench`. */
export const buildBrowserSide = async (): Promise<{
  readonly hostPage: string;
  readonly readyOffice: string;
  readonly inFrame: string;
}> => ({
  readyOffice: await scriptOf("ready-office.ts", "readyOffice"),
  hostPage: await scriptOf("host-page.ts", "outlook"),
  inFrame: await scriptOf("in-frame.ts", "bench"),
});
