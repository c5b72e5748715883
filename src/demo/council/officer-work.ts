import type { Instant } from "../../domain/calendar/civil-date.ts";
import { keyOf, officerOf, record, serviceOf, type AtWork, type Stretch } from "./at-work.ts";
import { chanceFrom } from "./chance.ts";
import { complexMatters, mattersPassedOn, thanksBetween } from "./mail-between.ts";
import { answerRequests, logLetters } from "./officer-post.ts";
import { severalAtOnce } from "./several-at-once.ts";

/** A step waits for the database most of its time; so many officers keep it busy. */
const OFFICERS_AT_WORK = 8;

const READ_WITHIN_MS = 2 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

const readAt = (receivedAt: Instant, latest: Instant): Instant => {
  const read = new Date(Date.parse(receivedAt) + READ_WITHIN_MS).toISOString();
  return read < latest ? read : latest;
};

const markComplexMatters = async ({ at, caseOf }: AtWork, { seed, from, to }: Stretch): Promise<void> =>
  severalAtOnce(OFFICERS_AT_WORK, complexMatters(seed, from, to), async (message) => {
    const reference = await caseOf(message);
    if (reference === null) return;
    const { mailbox, messageId, receivedAt } = message;
    // Called complex when it was read: to call it so after the reply was due would change nothing.
    await record(at(readAt(receivedAt, to)), officerOf(serviceOf(mailbox), messageId), {
      reference,
      key: keyOf("complex", messageId),
      fact: {
        type: "complexityChanged",
        complexity: "complex",
        reason: "Needs a visit and a second service",
      },
    });
  });

/** What came to the wrong service goes on to another, now and then more than once. */
const passOn = async ({ at, caseOf }: AtWork, { seed, from, to }: Stretch): Promise<void> =>
  severalAtOnce(OFFICERS_AT_WORK, mattersPassedOn(seed, from, to), async ({ mailbox, messageId, passes }) => {
    const reference = await caseOf({ mailbox, messageId });
    if (reference === null) return;
    let service = serviceOf(mailbox);
    for (const [index, pass] of passes.entries()) {
      await record(at(pass.at), officerOf(service, messageId), {
        reference,
        key: keyOf("passed on", messageId, String(index)),
        fact: { type: "reassigned", service: pass.to, note: "Concerns your service: we can not answer it" },
      });
      service = pass.to;
    }
  });

/** Who only says thank you gets no reply; some of the last day's are still to be looked at. */
const settleThanks = async ({ at, caseOf }: AtWork, { seed, from, to }: Stretch): Promise<void> =>
  severalAtOnce(OFFICERS_AT_WORK, thanksBetween(seed, from, to), async (message) => {
    const { mailbox, internetMessageId: messageId, receivedAt } = message;
    if (Date.parse(to) - Date.parse(receivedAt) < DAY_MS && chanceFrom(seed, messageId).is(0.5)) return;
    const reference = await caseOf({ mailbox, messageId });
    if (reference === null) return;
    await record(at(readAt(receivedAt, to)), officerOf(serviceOf(mailbox), messageId), {
      reference,
      key: keyOf("thanks", messageId),
      fact: { type: "noReplyNeeded", reason: "Only says thank you" },
    });
  });

/** Two of three open cases have somebody's name on them. */
const takeCasesOn = async ({ now: work }: AtWork, { seed }: Stretch): Promise<void> => {
  const open = await work.listCases({ state: "open", owner: null, limit: 200 });
  if (!open.ok) return;
  await severalAtOnce(OFFICERS_AT_WORK, open.value.rows, async ({ reference, service }) => {
    if (!chanceFrom(seed, "owner", reference).is(0.66)) return;
    const by = officerOf(service, reference);
    await record(work, by, {
      reference,
      key: keyOf("owner", reference),
      fact: { type: "takenOn", owner: { id: by.id, name: by.name } },
    });
  });
};

/** What the officers did with the mail and the post of a stretch of time. */
export const officerWork = async (atWork: AtWork, stretch: Stretch): Promise<void> => {
  const rounds = [markComplexMatters, passOn, settleThanks, logLetters, answerRequests, takeCasesOn];
  for (const round of rounds) await round(atWork, stretch);
};
