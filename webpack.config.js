import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const page = (name) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/${name}/${name}.html`,
    chunks: [name],
    scriptLoading: "defer",
  });

/** The browser parts. The service itself runs from source, so nothing of it is built here. */
export default (_env, { mode = "production" } = {}) => ({
  mode,
  target: "web",
  entry: {
    taskpane: "./src/taskpane/main.tsx",
    tab: "./src/tab/main.tsx",
    // Outlook's classic event runtime loads one bundled file and no chunks.
    events: { import: "./src/events/main.ts", filename: "events.js" },
    "sign-in": "./src/ui/sign-in/redirect.ts",
  },
  output: {
    path: resolve("dist"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
    publicPath: "/",
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
          },
        },
      },
    ],
  },
  plugins: [
    page("taskpane"),
    page("tab"),
    new HtmlPlugin({ filename: "events.html", template: "src/events/events.html", chunks: ["events"] }),
    new HtmlPlugin({
      filename: "sign-in.html",
      template: "src/ui/sign-in/sign-in.html",
      chunks: ["sign-in"],
    }),
    new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }] }),
  ],
  cache: { type: "filesystem", cacheDirectory: resolve("node_modules/.cache/webpack") },
  performance: { hints: false },
  devtool: mode === "production" ? false : "source-map",
  stats: "errors-warnings",
});
