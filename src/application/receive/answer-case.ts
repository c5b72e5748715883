import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Desk } from "./desk.ts";

/** Records that the council answered. A clock of the sender's that runs ahead never makes it precede the receipt. */
export const recordAnswer = (
  desk: Desk,
  reference: string,
  answer: { readonly messageId: string; readonly automatic: boolean; readonly at: Instant },
): void => {
  const receivedAt = desk.history(reference)[0]?.at ?? answer.at;
  const at = answer.at < receivedAt ? receivedAt : answer.at;
  const { messageId } = answer;
  desk.append(
    reference,
    answer.automatic
      ? { type: "acknowledged", automatic: true, messageId, note: null }
      : { type: "replied", messageId, note: null },
    at,
  );
};
