import type { ClockState } from "../../domain/clock/clock.ts";
import { element, type ElementTree } from "./element-tree.ts";

const RADIUS = 7.5;
const ROUND = 2 * Math.PI * RADIUS;

const drawing = (size: 16 | 20, className: string, ...shapes: readonly ElementTree[]): ElementTree =>
  element(
    "svg",
    { class: className, width: `${size}`, height: `${size}`, viewBox: "0 0 20 20", "aria-hidden": "true" },
    ...shapes,
  );

const path = (className: string, d: string): ElementTree => element("path", { class: className, d });

/** A filled disc with a sign cut out of it. */
const disc = (state: ClockState, sign: string): ElementTree =>
  drawing(
    20,
    `rs-icon rs-icon-${state}`,
    element("circle", { class: "rs-fill", cx: "10", cy: "10", r: "8" }),
    path("rs-cut", sign),
  );

/** A ring that fills as the allowance is used up: `share` from 0 to 1. */
const ring = (state: ClockState, share: number): ElementTree => {
  const circle = { cx: "10", cy: "10", r: `${RADIUS}` };
  return drawing(
    20,
    `rs-icon rs-icon-${state}`,
    element("circle", { class: "rs-track", ...circle }),
    element("circle", {
      class: "rs-used",
      ...circle,
      "stroke-dasharray": `${(share * ROUND).toFixed(2)} ${ROUND.toFixed(2)}`,
      transform: "rotate(-90 10 10)",
    }),
  );
};

/** How a clock stands, as a shape that can be told without its colour. The words beside it say the same. */
export const stateIcon = (state: ClockState, share: number): ElementTree => {
  switch (state) {
    case "running":
    case "due-soon":
      return ring(state, share);
    case "overdue":
      return disc(state, "M10 5.8V11M10 14V14.05");
    case "paused":
      return disc(state, "M8 7V13M12 7V13");
    case "missed":
      return disc(state, "M7.3 7.3 12.7 12.7M12.7 7.3 7.3 12.7");
    case "met":
      return disc(state, "M6.5 10.3 8.9 12.7 13.5 7.6");
    case "not-needed":
      return drawing(
        20,
        "rs-icon rs-icon-not-needed",
        element("circle", { class: "rs-line", cx: "10", cy: "10", r: "7.5" }),
        path("rs-line", "M6.8 10H13.2"),
      );
  }
};

/** The sign beside a warning, heard as `label`. */
export const warningIcon = (label: string): ElementTree =>
  element(
    "svg",
    {
      class: "rs-warning",
      width: "16",
      height: "16",
      viewBox: "0 0 20 20",
      role: "img",
      "aria-label": label,
    },
    path("rs-fill", "M10 2.2 18.6 17.6H1.4Z"),
    path("rs-cut", "M10 7.8V12M10 14.6V14.65"),
  );
