import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import type { Channel, Kind } from "../../domain/standards/standard.ts";

/** Cases that were received from one date to another, both included. */
export interface ReceivedQuery {
  readonly authority: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly channels: readonly Channel[];
  /** null: all. */
  readonly kinds: readonly Kind[] | null;
}

/** Where a page ended. */
export interface ReceivedPosition {
  readonly receivedOn: CivilDate;
  readonly reference: string;
}

export interface ReceivedCase {
  readonly reference: string;
  readonly position: ReceivedPosition;
  readonly events: readonly CaseEvent[];
}

/** Reads cases by their receipt, open or not. */
export interface ReceivedCases {
  countReceived(query: ReceivedQuery): Promise<number>;
  /** In the order of receipt. */
  receivedCases(
    query: ReceivedQuery,
    page: { readonly after: ReceivedPosition | null; readonly limit: number },
  ): Promise<readonly ReceivedCase[]>;
}
