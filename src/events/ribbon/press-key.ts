/** A key of the length that the service takes, also where there is no `crypto`. */
export const newPressKey = (): string =>
  [Date.now(), Math.random() * 1e16, Math.random() * 1e16]
    .map((each) => Math.floor(each).toString(36))
    .join("-");

/**
 * The key under which one decision is recorded at most once. While nobody knows whether the last press arrived, the
 * next press means the same decision and has the same key.
 */
export const pressKeys = (make: () => string = newPressKey) => {
  const open = new Map<string, string>();
  return {
    /** @param decision what is recorded about which case */
    begin: (decision: string): string => {
      const key = open.get(decision) ?? make();
      open.set(decision, key);
      return key;
    },
    settle: (decision: string): void => {
      open.delete(decision);
    },
  };
};

export type PressKeys = ReturnType<typeof pressKeys>;
