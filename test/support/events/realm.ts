import { createContext, runInContext } from "node:vm";

/** What ECMAScript 2016 itself has, by its names. */
const ECMASCRIPT = new Set([
  ...[
    "Array",
    "ArrayBuffer",
    "Boolean",
    "DataView",
    "Date",
    "Error",
    "EvalError",
    "Float32Array",
    "Float64Array",
  ],
  ...[
    "Function",
    "Infinity",
    "Int16Array",
    "Int32Array",
    "Int8Array",
    "JSON",
    "Map",
    "Math",
    "NaN",
    "Number",
  ],
  ...[
    "Object",
    "Promise",
    "Proxy",
    "RangeError",
    "ReferenceError",
    "Reflect",
    "RegExp",
    "Set",
    "String",
    "Symbol",
  ],
  ...[
    "SyntaxError",
    "TypeError",
    "URIError",
    "Uint16Array",
    "Uint32Array",
    "Uint8Array",
    "Uint8ClampedArray",
  ],
  ...["WeakMap", "WeakSet", "decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent", "escape"],
  ...["eval", "isFinite", "isNaN", "parseFloat", "parseInt", "undefined", "unescape"],
]);

/** What the script may look for and has to do without. */
const ASKED_WITH_TYPEOF = new Set(["OfficeRuntime", "responseStandardsToken"]);

/** Everything in the library that is younger than ECMAScript 2016, and what is no part of it at all. */
const TAKE_AWAY_THE_YOUNGER = `
  for (const name of ["globalThis", "Intl", "BigInt", "WeakRef", "FinalizationRegistry", "Atomics",
    "SharedArrayBuffer", "WebAssembly", "AggregateError", "Iterator", "BigInt64Array", "BigUint64Array"])
    delete this[name];
  const without = (holder, names) => { for (const name of names) delete holder[name]; };
  without(Object, ["entries", "values", "fromEntries", "getOwnPropertyDescriptors", "hasOwn", "groupBy"]);
  without(String.prototype, ["padStart", "padEnd", "trimStart", "trimEnd", "matchAll", "replaceAll", "at",
    "isWellFormed", "toWellFormed"]);
  without(Array, ["fromAsync"]);
  without(Array.prototype, ["flat", "flatMap", "at", "findLast", "findLastIndex", "toSorted", "toReversed",
    "toSpliced", "with"]);
  without(Promise, ["allSettled", "any", "withResolvers", "try"]);
  without(Promise.prototype, ["finally"]);
  without(Symbol, ["asyncIterator", "matchAll"]);
  without(RegExp.prototype, ["dotAll", "hasIndices", "unicodeSets"]);
`;

interface Timer {
  readonly id: number;
  readonly due: number;
  readonly run: () => void;
}

/** Lets everything that waits on promises go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

export interface Realm {
  /** Names of the global object that the script asked for and that are neither ECMAScript nor given. */
  readonly foreign: readonly string[];
  /** Lets the time of the realm pass, timer by timer. */
  pass(milliseconds: number): Promise<void>;
}

/**
 * Runs a script in a realm with nothing but ECMAScript 2016, timers, console and what is given: as classic Outlook's
 * engine does. Its clock stands until it is told to pass.
 */
export const runInBareRealm = (script: string, given: Readonly<Record<string, unknown>>): Realm => {
  let now = 0;
  let last = 0;
  let timers: readonly Timer[] = [];
  const foreign: string[] = [];
  const world: Record<string, unknown> = {
    console,
    setTimeout: (run: () => void, milliseconds = 0) => {
      last += 1;
      timers = [...timers, { id: last, due: now + milliseconds, run }];
      return last;
    },
    clearTimeout: (id: number) => {
      timers = timers.filter((timer) => timer.id !== id);
    },
    ...given,
  };
  const known = new Set([...ECMASCRIPT, ...ASKED_WITH_TYPEOF, ...Object.keys(world)]);
  const context = createContext(world);
  runInContext(TAKE_AWAY_THE_YOUNGER, context);

  // Stands before the realm's own globals, and hears of every name that is no variable of the script.
  world["listening"] = new Proxy(Object.create(null) as object, {
    has: (_target, name) => {
      if (typeof name === "string" && !known.has(name)) foreign.push(name);
      return false;
    },
  });
  runInContext(`with (listening) {${script}}`, context, { filename: "events.js" });
  return {
    foreign,
    pass: async (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        await settled();
        const [next] = [...timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
        if (next === undefined) break;
        now = next.due;
        timers = timers.filter((timer) => timer !== next);
        next.run();
      }
      now = end;
      await settled();
    },
  };
};
