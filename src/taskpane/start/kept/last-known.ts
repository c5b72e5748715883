import type { Case } from "../../../domain/case/case.ts";
import type { Rules } from "../../../domain/standards/rules.ts";
import type { Council } from "../../../ui/api/api.ts";
import type { PersonStorage } from "./person-storage.ts";

/** The clocks of a message as they were last known. */
export interface LastCase {
  /** Milliseconds since 1970 on this machine. */
  readonly at: number;
  readonly reference: string;
  readonly service: string;
  /** As `bareCase` makes it. */
  readonly case: Case;
  /** Where the case is not counted by the council's rules of that day. */
  readonly rules: Rules | null;
}

/** By what the council counts, which mailboxes it looks after, and for whom. */
export type LastCouncil = Pick<Council, "rules" | "rulesRevision" | "services" | "mailboxes" | "zones"> & {
  readonly at: number;
  /** Whom the service served: their id, no name. */
  readonly officer?: string;
};

export interface LastKnown {
  case(messageId: string): LastCase | null;
  council(): LastCouncil | null;
  keepCase(messageId: string, last: LastCase): void;
  /** No case any more, or never one. */
  forget(messageId: string): void;
  keepCouncil(last: LastCouncil): void;
}

/** "At most 7 days and 200 messages": long enough for a weekend without the service, and no archive. */
const LONGEST_MS = 7 * 86_400_000;
const MOST_MESSAGES = 200;

type Index = readonly (readonly [messageId: string, at: number])[];

const fresh = <T extends { readonly at: number }>(value: unknown, nowMs: number): T | null => {
  const last = value as T | null;
  return last !== null && nowMs - last.at < LONGEST_MS ? last : null;
};

export const lastKnown = (storage: PersonStorage, nowMs: () => number = Date.now): LastKnown => {
  const nameOf = (messageId: string): string => `message ${messageId}`;
  const index = (): Index => (storage.read("messages") as Index | null) ?? [];
  /** The newest first; what is too old or too much goes. */
  const keepIndex = (next: Index): void => {
    const stays = next.filter(([, at], place) => place < MOST_MESSAGES && nowMs() - at < LONGEST_MS);
    for (const [messageId] of next) {
      if (!stays.some(([kept]) => kept === messageId)) storage.remove(nameOf(messageId));
    }
    storage.write("messages", stays);
  };
  /** Read once: what is counted by it is prepared for these very rules. */
  let council: LastCouncil | null | undefined;
  const others = (messageId: string): Index => index().filter(([each]) => each !== messageId);

  return {
    case: (messageId) => fresh<LastCase>(storage.read(nameOf(messageId)), nowMs()),
    council: () => {
      if (council) return council;
      council = fresh<LastCouncil>(storage.read("council"), nowMs());
      return council;
    },
    keepCase: (messageId, last) => {
      storage.write(nameOf(messageId), last);
      keepIndex([[messageId, last.at], ...others(messageId)]);
    },
    forget: (messageId) => {
      storage.remove(nameOf(messageId));
      keepIndex(others(messageId));
    },
    keepCouncil: (last) => {
      council = last;
      storage.write("council", last);
    },
  };
};
