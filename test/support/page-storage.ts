/** A browser's storage in memory. */
export const storageOf = (): Storage & { readonly kept: ReadonlyMap<string, string> } => {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
    clear: () => {
      kept.clear();
    },
  };
};

/** As browsers refuse it in some embedded pages: already looking at it throws. */
export const denied = (): never => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};
