import type { Traffic } from "./traffic.ts";

/** Exchange's limit per application and mailbox. */
export const AT_ONCE = 4;

/** Counts the calls that are under way for each mailbox. */
export interface CallsAtOnce {
  /** Gives how many there are with this one. */
  begin(mailbox: string): number;
  end(mailbox: string): void;
}

export const callsAtOnce = (traffic: Traffic): CallsAtOnce => {
  const underWay = new Map<string, number>();
  return {
    begin: (mailbox) => {
      const atOnce = (underWay.get(mailbox) ?? 0) + 1;
      underWay.set(mailbox, atOnce);
      if (mailbox !== "") {
        traffic.mostAtOnce = Math.max(traffic.mostAtOnce, atOnce);
        traffic.mostAtOnceOf.set(mailbox, Math.max(traffic.mostAtOnceOf.get(mailbox) ?? 0, atOnce));
      }
      return atOnce;
    },
    end: (mailbox) => {
      const left = (underWay.get(mailbox) ?? 1) - 1;
      if (left === 0) underWay.delete(mailbox);
      else underWay.set(mailbox, left);
    },
  };
};
