import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { inlinedStyles } from "./webpack.inlined-styles.js";
import { smallScript } from "./webpack.small-script.js";

const page = (name, ...styles) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/${name}/${name}.html`,
    templateParameters: { styles: inlinedStyles(...styles) },
    chunks: [name],
    scriptLoading: "defer",
  });

const typescriptFor = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target,
      },
    },
  },
});
const TYPESCRIPT = typescriptFor("es2022");

/** The compiler that is here anyway also makes small, and takes a fraction of the time. */
const MINIMIZER = [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })];

/** Fluent's own parts name icons by the list of all of them, and reading that list is a third of the building time. */
const SINGLE_ICONS = {
  test: /\.[mc]?[jt]sx?$/,
  enforce: "pre",
  use: ["@fluentui/react-icons-atomic-webpack-loader"],
};

/** Writes down when the last good build began: what was changed later is not in it. `npm start` asks for that. */
const rememberBuild = (name) => ({
  apply: (compiler) => {
    const folder = resolve("node_modules/.cache/response-standards");
    let began = 0;
    compiler.hooks.beforeRun.tap("RememberBuild", () => {
      began = Date.now();
    });
    compiler.hooks.done.tap("RememberBuild", (stats) => {
      if (stats.hasErrors()) return;
      mkdirSync(folder, { recursive: true });
      writeFileSync(resolve(folder, `${name}.built`), String(began));
    });
  },
});

const cacheNamed = (name) => ({
  type: "filesystem",
  name,
  cacheDirectory: resolve("node_modules/.cache/webpack"),
});

/** What comes after the pane's first countdown: a script that leaves what it exports in the window, by this name. */
const laterPart = (file, name) => ({ import: file, library: { type: "window", name } });

const addressIn = (compilation, entry) =>
  `${compilation.outputOptions.publicPath}${compilation.entrypoints.get(entry).getFiles()[0]}`;

const smallScriptOf = (name, entry, mode) =>
  smallScript({
    ...{ name, entry, mode },
    module: { rules: [TYPESCRIPT] },
    minimizer: MINIMIZER,
    cache: cacheNamed(name),
  });

/** Puts a script beside the others, under a name that is another one when it says something else. */
const besides = (compilation, name, script) => {
  const file = `${name}.${createHash("sha256").update(script).digest("hex").slice(0, 8)}.js`;
  // It has been made small already.
  compilation.emitAsset(file, new webpack.sources.RawSource(script), { minimized: true, immutable: true });
  return `${compilation.outputOptions.publicPath}${file}`;
};

/** The page of the pane carries its styles and the script of the first look, and names what comes after that. */
const panePage = (mode) =>
  new HtmlPlugin({
    filename: "taskpane.html",
    template: "src/taskpane/taskpane.html",
    inject: false,
    templateParameters: async (compilation) => {
      const [firstLook, start] = await Promise.all([
        smallScriptOf("pane-first-look", "./src/taskpane/first-look/main.ts", mode),
        smallScriptOf("pane-start", "./src/taskpane/start/main.ts", mode),
      ]);
      return {
        styles: inlinedStyles("src/ui/countdown/countdown.css", "src/taskpane/start/page.css"),
        firstLook,
        start: besides(compilation, "pane-start", start),
        wholePane: addressIn(compilation, "pane"),
        signIn: addressIn(compilation, "pane-sign-in"),
      };
    },
  });

/** The browser parts. The service itself runs from source, so nothing of it is built here. */
const product = (_env, { mode = "production" } = {}) => ({
  name: "product",
  mode,
  target: "web",
  entry: {
    pane: laterPart("./src/taskpane/open-pane.tsx", "responseStandardsPane"),
    "pane-sign-in": laterPart("./src/ui/sign-in/sign-in.ts", "responseStandardsSignIn"),
    tab: "./src/tab/main.tsx",
    configure: "./src/tab/configure/main.tsx",
    "sign-in": "./src/ui/sign-in/redirect.ts",
    "events-page": "./src/events/page-sign-in.ts",
  },
  output: {
    path: resolve("dist"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    // What the events' own build puts there stays.
    clean: { keep: /^events\.js/ },
    publicPath: "/",
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [SINGLE_ICONS, TYPESCRIPT] },
  plugins: [
    panePage(mode),
    page("tab", "src/ui/countdown/countdown.css"),
    new HtmlPlugin({
      filename: "configure.html",
      template: "src/tab/configure/configure.html",
      chunks: ["configure"],
      scriptLoading: "defer",
    }),
    new HtmlPlugin({
      filename: "sign-in.html",
      template: "src/ui/sign-in/sign-in.html",
      chunks: ["sign-in"],
    }),
    new HtmlPlugin({
      filename: "events.html",
      template: "src/events/events.html",
      chunks: ["events-page"],
      scriptLoading: "defer",
    }),
    new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }] }),
    rememberBuild("product"),
  ],
  cache: cacheNamed("product"),
  optimization: { minimizer: MINIMIZER },
  performance: { hints: false },
  devtool: mode === "production" ? false : "source-map",
  stats: "errors-warnings",
});

/**
 * The script of the ribbon and of sending. Classic Outlook runs it without a page, so it is one file with a name that
 * stays, and asks for nothing of a browser: "the JavaScript-only runtime directly supports the ECMAScript 2016 standard".
 */
const events = (_env, { mode = "production" } = {}) => ({
  name: "events",
  mode,
  target: ["es2016"],
  entry: { events: "./src/events/main.ts" },
  output: {
    path: resolve("dist"),
    filename: "[name].js",
    chunkLoading: false,
    chunkFormat: false,
    wasmLoading: false,
  },
  resolve: { extensions: [".ts"] },
  module: { rules: [typescriptFor("es2016")] },
  plugins: [rememberBuild("events")],
  cache: cacheNamed("events"),
  optimization: { minimizer: MINIMIZER, splitChunks: false, runtimeChunk: false },
  performance: { hints: false },
  devtool: false,
  stats: "errors-warnings",
});

const microsoftPage = (name, title) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: "src/demo/page/page.html",
    title,
    chunks: [name],
    scriptLoading: "defer",
  });

/** The pages that play Outlook and Teams on this machine. No part of what a council installs. */
const microsoft = (_env, { mode = "production" } = {}) => ({
  name: "microsoft",
  mode,
  target: "web",
  entry: {
    shell: "./src/demo/shell/main.tsx",
    outlook: "./src/demo/outlook/main.tsx",
    teams: "./src/demo/teams/main.tsx",
  },
  output: {
    path: resolve("dist-demo"),
    filename: "parts/[name].[contenthash:8].js",
    chunkFilename: "parts/[name].[contenthash:8].js",
    clean: true,
    publicPath: "/microsoft/",
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [SINGLE_ICONS, TYPESCRIPT] },
  plugins: [
    microsoftPage("shell", "Outlook and Teams"),
    microsoftPage("outlook", "Outlook"),
    microsoftPage("teams", "Teams"),
    rememberBuild("microsoft"),
  ],
  optimization: { minimizer: MINIMIZER, splitChunks: { chunks: "all" } },
  cache: cacheNamed("microsoft"),
  performance: { hints: false },
  devtool: mode === "production" ? false : "source-map",
  stats: "errors-warnings",
});

export default [product, events, microsoft];
