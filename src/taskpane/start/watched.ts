/** Something that changes, and tells those who listen. React reads it with `useSyncExternalStore`. */
export interface Watched<T> {
  now(): T;
  /** Answers how to stop. */
  subscribe(listener: () => void): () => void;
}

export interface Changeable<T> extends Watched<T> {
  set(next: T): void;
}

export const watched = <T>(first: T): Changeable<T> => {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    now: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
  };
};
