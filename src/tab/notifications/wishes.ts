import type { Notices } from "../../contracts/notices.ts";
import type { NoticeKind } from "../../domain/notice/kinds.ts";

type Switches = Notices["switches"];

/** A switch that was turned, and of which the service has not said yet that it is kept. */
export interface Wish {
  readonly kind: NoticeKind;
  readonly wanted: boolean;
}

/** The switches as somebody has turned them: the last wish for each holds until it is answered. */
export const asWished = (kept: Switches, wishes: readonly Wish[]): Switches =>
  wishes.reduce((switches, { kind, wanted }) => ({ ...switches, [kind]: wanted }), kept);
