import { setTimeout as pause } from "node:timers/promises";

/** Lets callers through evenly, so many in a second at most, in the order in which they came. */
export const atMostASecond = (
  calls: number,
  clock: () => number = () => performance.now(),
  wait: (ms: number) => Promise<unknown> = pause,
): (() => Promise<void>) => {
  const apart = 1000 / calls;
  let free = 0;
  return async () => {
    const now = clock();
    const turn = Math.max(now, free);
    free = turn + apart;
    if (turn > now) await wait(turn - now);
  };
};
