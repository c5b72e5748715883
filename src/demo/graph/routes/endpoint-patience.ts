import type { Instant } from "../../../domain/calendar/civil-date.ts";

/** How an address is treated that answers notifications slowly. */
export type Treatment = "at once" | "delayed" | "dropped";

const WINDOW_MS = 10 * 60_000;
/** Of a handful of answers one would be more than ten in a hundred. */
const ENOUGH = 20;

interface Answered {
  readonly at: number;
  readonly slow: boolean;
}

/**
 * Graph counts, over ten minutes, how many answers of an address were slow: more than 10 in a hundred delay
 * what comes next, more than 15 in a hundred drop it, until the share has fallen.
 */
export interface EndpointPatience {
  note(address: string, at: Instant, slow: boolean): void;
  treatment(address: string, at: Instant): Treatment;
}

export const endpointPatience = (): EndpointPatience => {
  const answers = new Map<string, readonly Answered[]>();
  const recent = (address: string, at: Instant): readonly Answered[] =>
    (answers.get(new URL(address).host) ?? []).filter((each) => each.at > Date.parse(at) - WINDOW_MS);
  return {
    note: (address, at, slow) =>
      void answers.set(new URL(address).host, [...recent(address, at), { at: Date.parse(at), slow }]),
    treatment: (address, at) => {
      const all = recent(address, at);
      const share = all.filter((each) => each.slow).length / Math.max(all.length, ENOUGH);
      if (share > 0.15) return "dropped";
      return share > 0.1 ? "delayed" : "at once";
    },
  };
};
