import { withoutItem, type InitialData } from "./initial-data.ts";

export const PERMISSIONS = ["ReadWriteMailbox", "ReadWriteItem", "ReadItem", "Restricted"] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What becomes of an add-in that lets Outlook sign it in (nested app authentication). */
export const NESTED_SIGN_INS = [
  // Outlook does not promise it.
  "none",
  "gives",
  // Only once the person has pressed a button.
  "asks-first",
  // It is promised, and there is no bridge.
  "unavailable",
  // There is a bridge, and no token comes over it.
  "refuses",
  "never-answers",
] as const;
export type NestedSignIn = (typeof NESTED_SIGN_INS)[number];

/** What hosts are known to do, to order: switched while the page is open, for tests and for whoever wants to see it. */
export interface Trouble {
  /** Milliseconds before each answer. */
  slowMs: number;
  /** Calls whose answer never comes, by the number that office.js gives them. */
  drops: readonly number[];
  /** Every so manieth answer never comes; 0: all come. */
  dropsEvery: number;
  /** What the administrator granted to the add-in. */
  permission: Permission;
  /** The mailbox is hidden from the address list: there is no item, whatever is on show. */
  noItem: boolean;
  missesItemChanged: boolean;
  /** Another message is selected right before this call is answered, once. */
  switchesAt: number | null;
  nestedSignIn: NestedSignIn;
}

export const noTrouble = (): Trouble => ({
  slowMs: 0,
  drops: [],
  dropsEvery: 0,
  permission: "ReadWriteMailbox",
  noItem: false,
  missesItemChanged: false,
  switchesAt: null,
  nestedSignIn: "none",
});

/** In the numbers of the wire. Restricted has none of its own there. */
const LEVELS: Readonly<Record<Permission, number>> = {
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
  ReadItem: 1,
  Restricted: 0,
};

/** What a host tells an add-in that may not read the item: its kind alone, and who is there. */
const RESTRICTED = [
  "itemType",
  "itemClass",
  "userDisplayName",
  "userEmailAddress",
  "userTimeZone",
  "userProfileType",
  "hostVersion",
  "owaView",
  "timeZoneOffsets",
];

/** What the add-in is told of the item, with the permission that it has. */
export const toldOfItem = (trouble: Trouble, data: InitialData): InitialData => {
  const { permission } = trouble;
  const seen = trouble.noItem ? withoutItem(data) : data;
  const allowed =
    permission === "Restricted"
      ? Object.fromEntries(Object.entries(seen).filter(([name]) => RESTRICTED.includes(name)))
      : seen;
  return { ...allowed, permissionLevel: LEVELS[permission] };
};

/** Decides for each answer of one frame whether it comes, and gives it as late as the host is slow. */
export const createTroubledAnswers = (trouble: Trouble) => {
  let calls = 0;
  return async <T>(dispatchId: number, answer: () => Promise<T>): Promise<{ readonly answer: T } | null> => {
    calls += 1;
    const lost = trouble.dropsEvery > 0 && calls % trouble.dropsEvery === 0;
    if (trouble.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, trouble.slowMs));
    const given = await answer();
    return lost || trouble.drops.includes(dispatchId) ? null : { answer: given };
  };
};
