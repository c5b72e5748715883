import Type, { type Static } from "typebox";
import { CaseRow, Instant, Nullable } from "./case.ts";

const Text = Type.String({ minLength: 1, maxLength: 200 });
const Count = Type.Integer({ minimum: 0 });

/**
 * The lists of the desk. `logged`: letters, faxes and call-backs. `wrote-again`: closed, and the customer has written
 * since. No case is in two of `overdue`, `due-today`, `at-risk` and `wrote-again`.
 */
export const DeskList = Type.Enum([
  ...(["open", "overdue", "due-today", "at-risk", "wrote-again"] as const),
  ...(["followed", "snoozed", "answered", "logged"] as const),
]);
export type DeskList = Static<typeof DeskList>;

/** `mine`: with the cases of whom I cover. `team`: of the services that I belong to; of all, where I have none. */
export const Whose = Type.Enum(["mine", "team", "all"]);
export type Whose = Static<typeof Whose>;

/**
 * GET /api/desk: in order of what is due next, from any place in the list; `answered` and `logged` by receipt, the
 * newest thousand, the newest first. Everything given must hold.
 */
export const DeskQuery = Type.Object({
  list: Type.Optional(DeskList),
  whose: Type.Optional(Whose),
  authority: Type.Optional(Text),
  service: Type.Optional(Text),
  search: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description:
        "Part of a reference, a sender or a subject. Finds what is snoozed, too. Of what was, a whole reference finds that case alone",
    }),
  ),
  from: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 1_000_000,
      description: "Where in the list to begin; 0 when absent",
    }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: "100 when absent" })),
});
export type DeskQuery = Static<typeof DeskQuery>;

export const DeskRow = Type.Object({
  ...CaseRow.properties,
  /** How many events the case has: it grows with everything that happens. */
  seq: Count,
  /** The service that had it before; null while it is where it came in. */
  passedOnBy: Nullable(Type.String()),
  /** Others who are at it now. */
  others: Type.Array(
    Type.Object({ id: Type.String(), name: Type.String(), doing: Type.Enum(["looking", "replying"]) }),
  ),
  following: Type.Boolean(),
  snoozedUntil: Nullable(Instant),
});
export type DeskRow = Static<typeof DeskRow>;

export const DeskPage = Type.Object({
  from: Count,
  rows: Type.Array(DeskRow),
  /** Of the whole list, in its order: their sum is its length. `answered` and `logged` stand under `settled`. */
  groups: Type.Object({
    overdue: Count,
    today: Count,
    "this-week": Count,
    later: Count,
    paused: Count,
    settled: Count,
  }),
  /** There are more than the list goes back to. */
  orMore: Type.Optional(Type.Literal(true)),
  /** Of every list with the same scope and search, at the same moment. */
  counts: Type.Object({
    open: Count,
    overdue: Count,
    "due-today": Count,
    "at-risk": Count,
    "wrote-again": Count,
    followed: Count,
    snoozed: Count,
  }),
});
export type DeskPage = Static<typeof DeskPage>;

export const SavedView = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 60 }),
  /** Its address within the tab. */
  place: Type.String({ minLength: 2, maxLength: 1000, pattern: "^#/" }),
});
export type SavedView = Static<typeof SavedView>;

/** GET /api/views, and what saving and removing one answer: the signed-in officer's own, by name. */
export const SavedViews = Type.Object({ views: Type.Array(SavedView) });
export type SavedViews = Static<typeof SavedViews>;

/** POST /api/views/remove */
export const RemoveView = Type.Object({ name: Type.String({ minLength: 1, maxLength: 60 }) });
export type RemoveView = Static<typeof RemoveView>;
