import type { Writing, WritingStore } from "../../src/application/ports/writing.ts";
import { SHADOW } from "../../src/application/shadow.ts";
import type { Instant } from "../../src/domain/calendar/civil-date.ts";
import { succeeded } from "../../src/domain/result.ts";
import { OFFICER } from "./builders.ts";

const ALWAYS: Instant = "1970-01-01T00:00:00.000Z";

/** A mailbox on whose messages we put our categories, whenever they arrived; more where it is asked for. */
export const switchOn = async (
  record: WritingStore,
  mailbox = "housing@ashby.example",
  change: Partial<Writing> = {},
): Promise<void> => {
  await record.changeWriting(mailbox, () => succeeded({ ...SHADOW, marksSince: ALWAYS, ...change }), OFFICER);
};
