/** PostgreSQL's answer to a step that can not go on as it is, by its code. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const UNIQUE_VIOLATION = "23505";
export const DEADLOCK = "40P01";
export const CONNECTION_LOST = "08006";

/** What a transaction holds until its end. */
export interface Session {
  readonly held: Set<string>;
  waitsFor: string | null;
}

interface Waiting {
  readonly session: Session;
  readonly shared: boolean;
  readonly grant: () => void;
}

interface Lock {
  readonly holders: Map<Session, "shared" | "alone">;
  readonly waiting: Waiting[];
}

/** Locks by name, first come first served, held to the end of a transaction. */
export const createLocks = () => {
  const locks = new Map<string, Lock>();

  const mayHave = ({ holders }: Lock, session: Session, shared: boolean): boolean => {
    for (const [holder, how] of holders) if (holder !== session && (!shared || how === "alone")) return false;
    return true;
  };

  const have = (name: string, lock: Lock, session: Session, shared: boolean): void => {
    lock.holders.set(session, shared && lock.holders.get(session) !== "alone" ? "shared" : "alone");
    session.held.add(name);
    session.waitsFor = null;
  };

  /** Whether somebody who holds the lock waits, over however many others, for this session. */
  const goesRound = (name: string, session: Session, passed = new Set<string>()): boolean => {
    if (passed.has(name)) return false;
    passed.add(name);
    for (const holder of locks.get(name)?.holders.keys() ?? []) {
      if (holder === session) {
        if (passed.size > 1) return true;
        continue;
      }
      if (holder.waitsFor !== null && session.held.has(holder.waitsFor)) return true;
      if (holder.waitsFor !== null && goesRound(holder.waitsFor, session, passed)) return true;
    }
    return false;
  };

  const grantNext = (name: string, lock: Lock): void => {
    for (let next = lock.waiting[0]; next !== undefined; next = lock.waiting[0]) {
      if (!mayHave(lock, next.session, next.shared)) return;
      lock.waiting.shift();
      have(name, lock, next.session, next.shared);
      next.grant();
    }
    if (lock.holders.size === 0) locks.delete(name);
  };

  return {
    begin: (): Session => ({ held: new Set(), waitsFor: null }),

    /** Null when it is there at once. @throws DatabaseError when two would wait for each other */
    take(session: Session, name: string, shared = false): Promise<void> | null {
      const lock: Lock = locks.get(name) ?? { holders: new Map(), waiting: [] };
      locks.set(name, lock);
      if (lock.waiting.length === 0 && mayHave(lock, session, shared)) {
        have(name, lock, session, shared);
        return null;
      }
      if (lock.holders.get(session) === "alone") return null;
      session.waitsFor = name;
      if (goesRound(name, session)) {
        session.waitsFor = null;
        throw new DatabaseError(DEADLOCK, `Two transactions wait for each other over ${name}`);
      }
      return new Promise((resolve) => lock.waiting.push({ session, shared, grant: resolve }));
    },

    /** The transaction has ended, or its process has died. */
    end(session: Session): void {
      if (session.waitsFor !== null) {
        const waiting = locks.get(session.waitsFor)?.waiting ?? [];
        const at = waiting.findIndex((each) => each.session === session);
        if (at >= 0) waiting.splice(at, 1);
        session.waitsFor = null;
      }
      for (const name of session.held) {
        const lock = locks.get(name);
        if (lock === undefined) continue;
        lock.holders.delete(session);
        grantNext(name, lock);
      }
      session.held.clear();
    },
  };
};

export type Locks = ReturnType<typeof createLocks>;
