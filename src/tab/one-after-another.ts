/** Asks one thing at a time, in the order in which it was wanted. */
export type OneAfterAnother = <T>(ask: () => Promise<T>) => Promise<T>;

/**
 * Answers that tell the whole state are shown as they come: asked at the same time, an older one could come last and
 * put its state over the newer.
 */
export const oneAfterAnother = (): OneAfterAnother => {
  let last: Promise<unknown> = Promise.resolve();
  return (ask) => {
    const mine = last.then(ask, ask);
    last = mine;
    return mine;
  };
};
