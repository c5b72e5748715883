import Type, { type Static } from "typebox";
import { CaseRow, Instant, Nullable } from "./case.ts";

const OfficerName = Type.Object({ id: Type.String(), name: Type.String() });

/** What an officer does with a case that is on their screen. It advises others and locks nothing. */
export const Doing = Type.Enum(["looking", "replying", "left"]);
export type Doing = Static<typeof Doing>;

/** POST /api/cases/:reference/here: "I am at this case", said again while it lasts. */
export const BeHere = Type.Object({ doing: Doing });
export type BeHere = Static<typeof BeHere>;

/** POST /api/cases/:reference/snooze: out of one's own lists until then; null: back at once. No clock pauses. */
export const Snooze = Type.Object({ until: Nullable(Instant) });
export type Snooze = Static<typeof Snooze>;

/** POST /api/cases/:reference/follow: an observer sees a case without owning it. */
export const Follow = Type.Object({ following: Type.Boolean() });
export type Follow = Static<typeof Follow>;

/** The people around a case, and what it is to the officer who asks. The answer of the three above. */
export const CaseDesk = Type.Object({
  reference: Type.String(),
  /** Others who are at it now. Their leases expire by themselves. */
  others: Type.Array(
    Type.Object({ ...OfficerName.properties, doing: Type.Enum(["looking", "replying"]), since: Instant }),
  ),
  /** Say "I am here" again within this many seconds. */
  sayAgainWithinSeconds: Type.Integer({ minimum: 1 }),
  followers: Type.Array(OfficerName),
  following: Type.Boolean(),
  /** Hidden from the asking officer's lists until then; null: not hidden. */
  snoozedUntil: Nullable(Instant),
});
export type CaseDesk = Static<typeof CaseDesk>;

/** GET /api/next-due */
export const NextDueQuery = Type.Object({
  besides: Type.Optional(
    Type.String({ minLength: 1, maxLength: 40, description: "The case that was just answered" }),
  ),
});
export type NextDueQuery = Static<typeof NextDueQuery>;

/** What the asking officer should answer next: their own first, else an unowned case of their services. */
export const NextDue = Type.Object({
  next: Nullable(CaseRow),
  /** How many more wait, their own and unowned ones. */
  waiting: Type.Integer({ minimum: 0 }),
});
export type NextDue = Static<typeof NextDue>;

/** GET /api/messages/link: where a message opens in Outlook on the web; null where Microsoft 365 does not tell. */
export const MessageLinkQuery = Type.Object({
  messageId: Type.String({ minLength: 3, maxLength: 998 }),
  mailbox: Type.String({ minLength: 3, maxLength: 254 }),
});
export type MessageLinkQuery = Static<typeof MessageLinkQuery>;
export const MessageLink = Type.Object({ webLink: Nullable(Type.String()) });
export type MessageLink = Static<typeof MessageLink>;
