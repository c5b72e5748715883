import Type, { type Static } from "typebox";
import { NOTICE_KINDS } from "../domain/notice/kinds.ts";
import { Instant, Nullable } from "./case.ts";

const Kind = Type.Enum([...NOTICE_KINDS]);

/** GET /api/notices: what the signed-in officer is told in Teams, and whether it gets there. */
export const Notices = Type.Object({
  /** False where the installation has no access to Microsoft 365. */
  sending: Type.Boolean(),
  switches: Type.Object({
    assigned: Type.Boolean(),
    "due-tomorrow": Type.Boolean(),
    overdue: Type.Boolean(),
    "weekly-digest": Type.Boolean(),
  }),
  /** Whether Teams took the last one, and if not, why; null: none was sent yet. */
  reach: Nullable(Type.Object({ reached: Type.Boolean(), problem: Nullable(Type.String()), at: Instant })),
  /** Decided, and waiting for opening hours or for Teams. */
  held: Type.Integer({ minimum: 0 }),
  /** The latest first. */
  recent: Type.Array(
    Type.Object({
      kind: Kind,
      title: Type.String(),
      preview: Type.String(),
      /** Inside the tab, as after the `#` of its address. */
      place: Type.String(),
      at: Instant,
    }),
  ),
});
export type Notices = Static<typeof Notices>;

/** POST /api/notices/switch: each kind has a switch of its own. */
export const SwitchNotice = Type.Object({ kind: Kind, wanted: Type.Boolean() });
export type SwitchNotice = Static<typeof SwitchNotice>;
