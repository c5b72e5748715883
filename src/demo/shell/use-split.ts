import { useState, type KeyboardEvent, type PointerEvent } from "react";

const KEPT = "microsoft.split";
const [LEAST, MOST, STEP] = [35, 75, 2];

const within = (percent: number): number => Math.min(MOST, Math.max(LEAST, percent));

/** How much of the width the left side has, in per cent: dragged, or moved by arrow keys, and remembered. */
export const useSplit = (otherwise: number) => {
  const [percent, setPercent] = useState(() => within(Number(localStorage.getItem(KEPT)) || otherwise));
  const [dragging, setDragging] = useState(false);
  const keep = (next: number): void => {
    setPercent(within(next));
    localStorage.setItem(KEPT, String(Math.round(within(next))));
  };
  return {
    percent,
    dragging,
    separator: {
      role: "separator",
      tabIndex: 0,
      "aria-orientation": "vertical" as const,
      "aria-valuenow": Math.round(percent),
      "aria-valuemin": LEAST,
      "aria-valuemax": MOST,
      "aria-label": "Width of Outlook",
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragging(true);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (dragging) keep((event.clientX / window.innerWidth) * 100);
      },
      onPointerUp: () => setDragging(false),
      onPointerCancel: () => setDragging(false),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === "ArrowLeft") keep(percent - STEP);
        if (event.key === "ArrowRight") keep(percent + STEP);
      },
    },
  };
};
