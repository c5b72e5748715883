import { createHash } from "node:crypto";
import type { OfficerActor, UseCases } from "../../application/use-cases.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { chanceFrom } from "./chance.ts";
import { lettersBetween } from "./letters.ts";
import { complexMatters, thanksBetween } from "./mail-between.ts";
import { OFFICERS, type DemoOfficer } from "./officers.ts";

type Work = Pick<UseCases, "findMessage" | "recordFact" | "logLetter" | "listCases">;

/** The same step has the same key, so that work that was broken off can be done again. */
const keyOf = (...words: readonly string[]): string =>
  createHash("sha256").update(words.join("|")).digest("hex").slice(0, 40);

const asActor = (officer: DemoOfficer): OfficerActor => ({
  kind: "officer",
  id: officer.id,
  name: officer.name,
});

const officerOf = (service: string, ...words: readonly string[]): OfficerActor =>
  asActor(chanceFrom(service, ...words).of(OFFICERS.filter((each) => each.services.includes(service))));

/** What the officers did at a moment of the past: they read a message on the day on which it came. */
export type WorkAt = (moment: Instant) => Work;

const READ_WITHIN_MS = 2 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

const readAt = (receivedAt: Instant, latest: Instant): Instant => {
  const read = new Date(Date.parse(receivedAt) + READ_WITHIN_MS).toISOString();
  return read < latest ? read : latest;
};

const markComplexMatters = async (
  workAt: WorkAt,
  seed: string,
  from: Instant,
  to: Instant,
): Promise<void> => {
  for (const { mailbox, messageId, receivedAt } of complexMatters(seed, from, to)) {
    // Called complex when it was read: to call it so after the reply was due would change nothing.
    const work = workAt(readAt(receivedAt, to));
    const found = await work.findMessage({ mailbox, messageId });
    if (!found.ok || found.value.case === null) continue;
    const { reference, row } = found.value.case;
    await work.recordFact({
      reference,
      key: keyOf("complex", messageId),
      fact: {
        type: "complexityChanged",
        complexity: "complex",
        reason: "Needs a visit and a second service",
      },
      by: officerOf(row.service, messageId),
    });
  }
};

/** Who only says thank you gets no reply; some of the last day's are still to be looked at. */
const settleThanks = async (workAt: WorkAt, seed: string, from: Instant, to: Instant): Promise<void> => {
  for (const { mailbox, internetMessageId: messageId, receivedAt } of thanksBetween(seed, from, to)) {
    if (Date.parse(to) - Date.parse(receivedAt) < DAY_MS && chanceFrom(seed, messageId).is(0.5)) continue;
    const work = workAt(readAt(receivedAt, to));
    const found = await work.findMessage({ mailbox, messageId });
    if (!found.ok || found.value.case === null) continue;
    const { reference, row } = found.value.case;
    await work.recordFact({
      reference,
      key: keyOf("thanks", messageId),
      fact: { type: "noReplyNeeded", reason: "Only says thank you" },
      by: officerOf(row.service, messageId),
    });
  }
};

const logLetters = async (work: Work, seed: string, from: Instant, to: Instant): Promise<void> => {
  const on = (moment: Instant): string => civilDateAt(moment, "Europe/London");
  for (const letter of lettersBetween(seed, on(from), on(to))) {
    const by = officerOf(letter.service, letter.receivedOn);
    const logged = await work.logLetter({
      key: keyOf("letter", letter.receivedOn),
      channel: letter.channel,
      authority: letter.authority,
      service: letter.service,
      receivedOn: letter.receivedOn,
      senderName: letter.senderName,
      subject: letter.subject,
      kind: "enquiry",
      complexity: letter.complex ? "complex" : "ordinary",
      by,
    });
    if (!logged.ok || letter.repliedOn === null) continue;
    await work.recordFact({
      reference: logged.value.reference,
      key: keyOf("letter replied", letter.receivedOn),
      fact: { type: "replied", note: "By letter", on: letter.repliedOn },
      by,
    });
  }
};

/** Two of three open cases have somebody's name on them. */
const takeCasesOn = async (work: Work, seed: string): Promise<void> => {
  const open = await work.listCases({ state: "open", owner: null, limit: 200 });
  if (!open.ok) return;
  for (const { reference, service } of open.value.rows) {
    if (!chanceFrom(seed, "owner", reference).is(0.66)) continue;
    const by = officerOf(service, reference);
    await work.recordFact({
      reference,
      key: keyOf("owner", reference),
      fact: { type: "takenOn", owner: { id: by.id, name: by.name } },
      by,
    });
  }
};

/** What the officers did with the mail and the post that came between two moments. */
export const officerWork = async (
  work: Work,
  workAt: WorkAt,
  seed: string,
  from: Instant,
  to: Instant,
): Promise<void> => {
  await markComplexMatters(workAt, seed, from, to);
  await settleThanks(workAt, seed, from, to);
  await logLetters(work, seed, from, to);
  await takeCasesOn(work, seed);
};
