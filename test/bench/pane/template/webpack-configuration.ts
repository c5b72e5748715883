import { resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";

const HERE = "test/bench/pane/template";

const toOldBrowsers = {
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es5",
    },
  },
};

/**
 * The shape of Microsoft's add-in template for React (OfficeDev/Office-Addin-TaskPane-React, `webpack.config.js`):
 * polyfills and the pane as entries of one page, for browsers as old as its list says, made small by webpack's own
 * minimizer. Left out, to its good: its entry `vendor`, which brings the libraries a second time; its polyfill for
 * promises; and the style sheet that it loads from another server.
 */
export const templateConfiguration = (folder: string): Configuration => ({
  name: "template",
  mode: "production",
  target: ["web", "es5"],
  devtool: "source-map",
  entry: {
    polyfill: ["core-js/stable", "regenerator-runtime/runtime"],
    taskpane: [`./${HERE}/taskpane.tsx`],
  },
  output: { path: resolve(folder), clean: true },
  resolve: { extensions: [".ts", ".tsx", ".html", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: toOldBrowsers }] },
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      template: `${HERE}/taskpane.html`,
      chunks: ["polyfill", "taskpane"],
    }),
    new CopyPlugin({ patterns: [{ from: "assets/icon-64.png", to: "assets/logo-filled.png" }] }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
});
