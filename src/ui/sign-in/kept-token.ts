/** Where a token is kept for the length of the visit: `sessionStorage`, or memory where that is denied. */
export type VisitStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** A token of one person, from one opening of the pane to the next. It never outlives the visit. */
export interface KeptToken {
  /** Null when there is none, when it ends soon, and when it is another person's. */
  token(): string | null;
  /** @param endsAt when it ceases to be valid; null where that is not told, and then it is not kept. */
  keep(token: string, endsAt: Date | null): void;
  forget(): void;
}

const KEY = "response-standards.token";
/** A token that ends sooner than this is not begun with. */
const SPARE_MS = 120_000;

interface Kept {
  readonly of: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
}

const isKept = (value: unknown): value is Kept => {
  const kept = value as Partial<Kept> | null;
  return typeof kept?.of === "string" && typeof kept.token === "string" && typeof kept.endsAt === "number";
};

const stored = (storage: () => VisitStorage): Kept | null => {
  try {
    const value: unknown = JSON.parse(storage().getItem(KEY) ?? "null");
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
};

/** A token, and whose it is: in lower case, as the host named them when it was kept. */
export type TokenOfSomebody = Pick<Kept, "of" | "token">;

/** Whoever's token is kept, before the host has said who is signed in. What is asked with it is theirs alone. */
export const tokenOfSomebody = (
  storage: () => VisitStorage,
  nowMs: () => number = Date.now,
): TokenOfSomebody | null => {
  const kept = stored(storage);
  return kept !== null && kept.endsAt - nowMs() > SPARE_MS ? kept : null;
};

/**
 * @param of who the host says is signed in, in lower case; empty where it does not say. A hint: the service checks
 *   every token itself.
 * @param storage `window.sessionStorage`, read anew each time because reading it throws where it is denied
 */
export const keptToken = (
  of: string,
  storage: () => VisitStorage,
  nowMs: () => number = Date.now,
): KeptToken => {
  let inMemory: Kept | null = null;

  const forget = (): void => {
    inMemory = null;
    try {
      storage().removeItem(KEY);
    } catch {
      // Denied: then nothing is there either.
    }
  };

  return {
    token: () => {
      const kept = inMemory ?? stored(storage);
      if (kept === null) return null;
      if (kept.of === of && kept.endsAt - nowMs() > SPARE_MS) return kept.token;
      forget();
      return null;
    },
    keep: (token, endsAt) => {
      if (endsAt === null) return;
      inMemory = { of, token, endsAt: endsAt.getTime() };
      try {
        storage().setItem(KEY, JSON.stringify(inMemory));
      } catch {
        // Denied: it is kept in memory until the page goes.
      }
    },
    forget,
  };
};
