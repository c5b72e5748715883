import type { ChangeWriting } from "../../application/change-writing.ts";
import type { CaseRecord } from "../../application/ports/record.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { addDays } from "../../domain/calendar/civil-date.ts";
import { instantAt } from "../../domain/calendar/time-zone.ts";
import type { Setup } from "../../contracts/setup.ts";
import { OFFICERS } from "../council/officers.ts";

/** Still in shadow mode, so that the demo shows how every mailbox begins. */
const IN_SHADOW = "community@eastmere.example";
const ZONE = "Europe/London";
const BY = "Anita Desai";

/** The mailboxes of the council as it writes them down, read from so many days before today. */
export const readFromDaysAgo = (setup: Setup, now: Instant, days: number): Setup => {
  const readFrom = addDays(now.slice(0, 10), -days);
  return { ...setup, mailboxes: setup.mailboxes.map((mailbox) => ({ ...mailbox, readFrom })) };
};

/**
 * Switches on what the council's officers switched on: tags and follow-ups when the made-up story began, automatic
 * acknowledgements today. What somebody has changed since stays as it is.
 */
export const switchOnMailboxes = async (
  record: CaseRecord,
  changeAt: (moment: Instant) => ChangeWriting,
  now: Instant,
  days: number,
): Promise<void> => {
  const council = await record.council();
  const known = new Set((await record.writings()).map(({ mailbox }) => mailbox));
  const anita = OFFICERS.find(({ name }) => name === BY);
  const by = { kind: "officer", id: anita?.id ?? "", name: BY } as const;
  const began = instantAt(addDays(now.slice(0, 10), -days), "00:00", ZONE);
  for (const { address: mailbox } of council?.mailboxes ?? []) {
    if (mailbox === IN_SHADOW || known.has(mailbox)) continue;
    await changeAt(began)({ mailbox, marks: true, flags: true, by });
    await changeAt(now)({ mailbox, acknowledgements: true, by });
  }
};
