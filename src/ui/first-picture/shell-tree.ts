import { element, type ElementTree } from "../countdown/element-tree.ts";
import { START_WORDS } from "./words.ts";

const part = (name: string): ElementTree => element("div", { class: `rs-part rs-part-${name}` });

const BENEATH = [part("why"), part("actions"), part("rows")];

/** What stands beneath the clocks while the rest arrives. */
export const shellBeneath = (): ElementTree => element("div", { class: "rs-shell" }, ...BENEATH);

/** The same shell as in taskpane.html, so that nothing moves while the rest arrives. */
export const shellTree = (): ElementTree =>
  element(
    "div",
    { class: "rs-shell" },
    element("p", { class: "rs-heard", role: "status" }, START_WORDS.loading),
    part("head"),
    element("div", { class: "rs-part-clocks" }, part("clock"), part("clock")),
    ...BENEATH,
  );
