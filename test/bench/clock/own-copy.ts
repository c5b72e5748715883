import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

const packageOf = (name: string): string => name.split("/")[0] as string;

const forget = (packages: readonly string[]): void => {
  for (const path of Object.keys(require.cache)) {
    const slashed = path.replaceAll("\\", "/");
    if (packages.some((name) => slashed.includes(`/node_modules/${name}/`))) {
      Reflect.deleteProperty(require.cache, path);
    }
  }
};

const exported = (name: string): unknown => {
  const loaded = require(name) as unknown;
  return typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : loaded;
};

/**
 * Loads CommonJS packages afresh and in order: the first is the library, the others are its plugins. Plugins write
 * into the library that they extend, and two of them give `isHoliday` and `isBusinessDay` different meanings: in
 * one process each needs a copy of its own.
 */
export const ownCopy = <Library>(
  library: string,
  ...plugins: readonly string[]
): readonly [library: Library, ...plugins: unknown[]] => {
  forget([library, ...plugins].map(packageOf));
  return [exported(library) as Library, ...plugins.map(exported)];
};
