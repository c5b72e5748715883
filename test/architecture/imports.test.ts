import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import ts from "typescript";

const SRC = resolve("src");

/** Which rooms each room may import from, besides itself. What is not listed here may not be imported. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  application: ["domain"],
  contracts: ["domain"],
  "adapters/store": ["application", "domain", "contracts"],
  "adapters/graph": ["application", "domain"],
  "adapters/mailfiles": ["application", "domain"],
  "adapters/identity": ["application", "domain"],
  "adapters/gov-uk": ["application", "domain"],
  // Of `ui` only what it draws the pane's first picture with: see below.
  server: ["application", "contracts", "domain", "ui"].concat([
    "adapters/store",
    "adapters/graph",
    "adapters/identity",
    "adapters/gov-uk",
  ]),
  cli: [
    "application",
    "contracts",
    "adapters/store",
    "adapters/mailfiles",
    "adapters/gov-uk",
    "server",
    "domain",
  ],
  ui: ["contracts", "domain"],
  taskpane: ["ui", "contracts", "domain"],
  tab: ["ui", "contracts", "domain"],
  events: ["ui", "contracts", "domain"],
  // The demo plays Microsoft 365 and starts the product as its own entry; nothing imports it.
  demo: ["application", "contracts", "domain", "server", "adapters/store"],
};

/** Packages that would bring I/O or a framework into the core. The core needs none at all. */
const PURE_ROOMS = ["domain", "application"];

const sourceFiles = (readdirSync(SRC, { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join(SRC, file));

const roomOf = (file: string): string => {
  const parts = relative(SRC, file).split(/[\\/]/);
  return parts[0] === "adapters" ? `adapters/${parts[1]}` : (parts[0] as string);
};

const importsOf = (file: string): string[] =>
  ts.preProcessFile(readFileSync(file, "utf8"), true, true).importedFiles.map((each) => each.fileName);

/** What one file brings with it, itself included. */
const reachedFrom = (file: string, reached = new Set<string>()): ReadonlySet<string> => {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const target of importsOf(file).filter((each) => each.startsWith(".")))
    reachedFrom(resolve(dirname(file), target), reached);
  return reached;
};

describe("the rooms of the house", () => {
  it("has only rooms that are on the plan", () => {
    const unknown = [...new Set(sourceFiles.map(roomOf))].filter((room) => !(room in MAY_IMPORT));
    expect(unknown).toEqual([]);
  });

  it("lets every import arrow point inwards", () => {
    const wrong = sourceFiles.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith("."))
        .map((target) => resolve(dirname(file), target))
        .filter((target) => target.startsWith(SRC))
        .filter((target) => {
          const [from, to] = [roomOf(file), roomOf(target)];
          return from !== to && !MAY_IMPORT[from]?.includes(to);
        })
        .map((target) => `${relative(SRC, file)} -> ${relative(SRC, target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps the core free of packages and of Node", () => {
    const wrong = sourceFiles
      .filter((file) => PURE_ROOMS.includes(roomOf(file)))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => !target.startsWith("."))
          .map((target) => `${relative(SRC, file)} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it("lets the service draw the pane's first picture, and nothing else of the screens", () => {
    const drawn = sourceFiles
      .filter((file) => roomOf(file) === "server")
      .flatMap((file) => importsOf(file).map((target) => resolve(dirname(file), target)))
      .filter((target) => target.startsWith(join(SRC, "ui")));
    expect([...new Set(drawn.map((file) => relative(SRC, file)))].sort()).toEqual([
      "ui/countdown/element-tree.ts",
      "ui/first-picture/first-view.ts",
      "ui/first-picture/pane-tree.ts",
    ]);
    const withPackages = drawn
      .flatMap((file) => [...reachedFrom(file)])
      .filter((file) => importsOf(file).some((target) => !target.startsWith(".")));
    expect(withPackages).toEqual([]);
  });
});
