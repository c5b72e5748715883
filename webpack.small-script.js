import webpack from "webpack";

/**
 * A small script of the pane, as one text. It is a build of its own: a module that the whole pane shares can not be
 * put into one scope with its neighbours, and a hundred small scopes take an officer's computer longer to begin than
 * everything that the script does.
 * @throws Error with what the compiler has to say
 */
export const smallScript = ({ name, mode, entry, module, minimizer, cache }) =>
  new Promise((resolve, reject) => {
    let script = "";
    const compiler = webpack({
      name,
      mode,
      target: ["web", "es2022"],
      entry: { [name]: entry },
      output: { filename: "[name].js", chunkLoading: false, wasmLoading: false },
      resolve: { extensions: [".ts", ".js"] },
      module,
      cache,
      optimization: { minimizer, splitChunks: false, runtimeChunk: false },
      performance: { hints: false },
      devtool: false,
    });
    // The page says what becomes of it.
    compiler.hooks.shouldEmit.tap("SmallScript", (compilation) => {
      script = String(compilation.getAsset(`${name}.js`)?.source.source() ?? "");
      return false;
    });
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else if (/<\/script|<!--/i.test(script)) reject(new Error(`${name} would end its own tag`));
        else resolve(script);
      });
    });
  });
