// Imported before everything else: in this process nobody keeps figures.
import { register } from "node:module";

const HOOKS = `
  export const resolve = (specifier, context, next) =>
    specifier.endsWith("/keep-figures.ts")
      ? next(${JSON.stringify(new URL("./keep-no-figures.ts", import.meta.url).href)}, context)
      : next(specifier, context);`;

register(`data:text/javascript,${encodeURIComponent(HOOKS)}`);
