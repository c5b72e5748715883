import { createElement, type ReactNode } from "react";
import type { ElementTree } from "./element-tree.ts";

/** What happens when something of the tree is pressed, by its name. */
export type Presses = Readonly<Record<string, () => void>>;

/** React knows `class` and names such as `stroke-dasharray` by others. */
const reactName = (name: string): string => {
  if (name === "class") return "className";
  if (name.startsWith("aria-") || name.startsWith("data-")) return name;
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
};

const shown = (tree: ElementTree | string, presses: Presses, key?: number): ReactNode => {
  if (typeof tree === "string") return tree;
  const attributes = Object.entries(tree.attributes).map(([name, value]) => [reactName(name), value]);
  const onClick = tree.press === undefined ? undefined : presses[tree.press];
  return createElement(
    tree.tag,
    { ...Object.fromEntries(attributes), key, onClick },
    ...tree.children.map((child, index) => shown(child, presses, index)),
  );
};

const NOTHING: Presses = {};

/** The same elements that `mount` makes. */
export const FromTree = (props: { readonly tree: ElementTree; readonly presses?: Presses }): ReactNode =>
  shown(props.tree, props.presses ?? NOTHING);
