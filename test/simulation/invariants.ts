import { foldCase } from "../../src/domain/case/fold.ts";
import { civilDateAt } from "../../src/domain/calendar/time-zone.ts";
import { projectCase } from "../../src/application/project-case.ts";
import { bookOf } from "../../src/application/rules/rules-book.ts";
import type { SeenMessage } from "../../src/application/ports/seen-message.ts";
import type { Expected } from "../support/traffic/expected.ts";
import { residentAt } from "../support/traffic/people.ts";
import { OURS } from "./colleagues.ts";
import type { Life } from "./life.ts";
import { WATCHED, type WorldMail } from "./microsoft/world.ts";
import { wishedMarks } from "./record/queue-marks.ts";

/** A promise that was broken, with what it concerns. */
export interface Broken {
  readonly promise: string;
  readonly detail: string;
}

const ZONE = "Europe/London";
const DAY = 86_400_000;
const LIMIT_A_MINUTE = 30;

const countWithin = (moments: readonly number[], windowMs: number): number => {
  let [most, first] = [0, 0];
  moments.forEach((moment, index) => {
    while ((moments[first] ?? moment) <= moment - windowMs) first += 1;
    most = Math.max(most, index - first + 1);
  });
  return most;
};

/** What a mail has to become, now that people had their hands in it. */
const expectedOf = (life: Life, mail: WorldMail): Expected | null => {
  const { traffic } = mail;
  if (traffic === null) return null;
  return life.rescued.has(mail.id) && traffic.onceRescued ? traffic.onceRescued : traffic.expected;
};

/** The same message by the key of the record, of those that lie in Microsoft 365 still. */
const seenOf = (life: Life, { id, mailbox, message }: WorldMail): SeenMessage | undefined =>
  life.tables.seen.get(`${mailbox}\n${message.messageId}`) ??
  // Where not even its Message-ID could be read.
  life.tables.seen.get(`${mailbox}\n<${id}@no-message-id.invalid>`);

/** Everything that a life has to have kept once it has come to rest. */
export const brokenPromises = (life: Life): readonly Broken[] => {
  const { tables, world, council } = life;
  const broken: Broken[] = [];
  const say = (promise: string, detail: string): void => void broken.push({ promise, detail });
  const mails = [...world.mails.values()];
  const readSince = new Map(
    council.mailboxes.map(({ address }) => [address, tables.positions.get(`${address}\ninbox`)?.since ?? ""]),
  );

  for (const bug of life.bugs) {
    say("no error that nobody foresaw", bug instanceof Error ? (bug.stack ?? bug.message) : String(bug));
  }

  /** The case under which a message is answered in the end. */
  const answeredUnder = (reference: string): string => {
    const into = tables.cases.get(reference)?.mergedInto ?? null;
    return into === null ? reference : answeredUnder(into);
  };
  const isByOfficer = ({ evidence }: SeenMessage): boolean =>
    evidence.some((each) => each.includes("started the clock"));
  const isBare = ({ evidence }: SeenMessage): boolean =>
    evidence.some((each) => each.includes("could not be processed"));

  // Every message seen, with what it had to become.
  const casesOfMatter = new Map<string, Set<string>>();
  const receiptsOfCase = new Map<string, string[]>();
  const overruled = new Set<string>();
  for (const mail of mails) {
    const seen = seenOf(life, mail);
    if (seen !== undefined && (isByOfficer(seen) || isBare(seen)) && mail.traffic?.matter) {
      overruled.add(mail.traffic.matter);
    }
  }
  for (const mail of mails) {
    const expected = expectedOf(life, mail);
    const name = `${mail.message.messageId} in ${mail.mailbox} (${expected?.becomes ?? "our own"})`;
    const isWatched = (WATCHED as readonly string[]).includes(mail.folder);
    const isDue = mail.message.receivedAt >= (readSince.get(mail.mailbox) ?? "");
    const seen = seenOf(life, mail);
    if (seen === undefined) {
      if (isWatched && isDue && mail.unreadable === 0) say("every message is seen", name);
      continue;
    }
    if (expected === null || isByOfficer(seen)) continue;
    if (seen.evidence.length === 0) say("every decision has a reason", name);
    switch (expected.becomes) {
      case "case":
      case "part-of-case": {
        const { reference, decision } = seen;
        if (reference === null || (decision !== "started-case" && decision !== "belongs-to-case")) {
          say("every letter of the public has a case", `${name}: ${decision} ${seen.evidence.join("; ")}`);
          break;
        }
        const matter = mail.traffic?.matter ?? "";
        if (overruled.has(matter)) break;
        const cases = casesOfMatter.get(matter) ?? new Set();
        casesOfMatter.set(matter, cases.add(answeredUnder(reference)));
        break;
      }
      case "nothing":
        if (seen.decision !== "starts-no-clock" && !isBare(seen)) say("other mail starts no clock", name);
        else if (seen.mailClass !== expected.class && !isBare(seen)) {
          say("other mail has its reason", `${name}: ${seen.mailClass}`);
        }
        break;
      case "answer": {
        const { matter } = mail.traffic ?? {};
        const isKnown = mails.some(
          (each) =>
            each.traffic?.matter === matter &&
            isLetter(each) &&
            each.message.receivedAt <= mail.message.receivedAt &&
            seenOf(life, each),
        );
        if (isKnown && seen.decision !== "answers-case" && !overruled.has(matter ?? "")) {
          say("an answer answers its case", `${name}: ${seen.evidence.join("; ")}`);
        }
      }
    }
  }
  for (const [matter, cases] of casesOfMatter) {
    // What came while two cases were one stays where it was when they are parted again.
    const wereOne = [...cases].some((each) =>
      tables.events.get(each)?.some(({ type }) => type === "mergedInto" || type === "mergedFrom"),
    );
    if (cases.size > 1 && !wereOne) say("one case for a matter", `${matter}: ${[...cases].join(", ")}`);
  }

  // Every clock runs from the earliest receipt of its case.
  for (const seen of tables.seen.values()) {
    if (seen.decision !== "started-case" && seen.decision !== "belongs-to-case") continue;
    const { reference } = seen;
    if (reference === null) continue;
    receiptsOfCase.set(reference, [...(receiptsOfCase.get(reference) ?? []), seen.receivedAt]);
  }
  for (const [reference, receipts] of receiptsOfCase) {
    const events = tables.events.get(reference);
    const projected = tables.cases.get(reference);
    if (events === undefined || projected === undefined) {
      say("every case has its events", reference);
      continue;
    }
    const matter = foldCase(events);
    const earliest = civilDateAt([...receipts].sort()[0] ?? "", ZONE);
    // A person may take a correction of the receipt back, and is believed.
    const takenBack = events.some(
      (each) => each.type === "withdrawn" && events[each.withdraws - 1]?.type === "correctedReceipt",
    );
    if (projected.receivedOn > earliest && matter.mergedFrom.length === 0 && !takenBack) {
      say("a clock runs from the receipt", `${reference}: ${projected.receivedOn} instead of ${earliest}`);
    }
    const book = bookOf(tables.revisions);
    const anew = projectCase(
      reference,
      events,
      book,
      new Date(life.timeline.now() - 2 * 3_600_000).toISOString(),
    );
    if (anew.case.tag !== projected.tag || anew.case.open !== projected.open) {
      say("what is derived is in step", `${reference}: ${projected.tag} instead of ${anew.case.tag}`);
    }
    const starts = events.filter(({ type }) => type === "received");
    if (starts.length !== 1) say("a case is received once", reference);
  }

  acknowledgementsKept(life, mails, say);
  marksKept(life, mails, say);
  return broken;
};

const isLetter = ({ traffic }: WorldMail): boolean =>
  traffic?.expected.becomes === "case" || traffic?.expected.becomes === "part-of-case";

const hasNoHeader = ({ traffic }: WorldMail): boolean => traffic?.mail.headers.length === 0;

type Say = (promise: string, detail: string) => void;

const acknowledgementsKept = (life: Life, mails: readonly WorldMail[], say: Say): void => {
  const { tables, world, council } = life;
  const byLetter = new Map<string, WorldMail[]>();
  for (const mail of mails) {
    byLetter.set(mail.message.messageId, [...(byLetter.get(mail.message.messageId) ?? []), mail]);
  }
  const sentFor = new Map<string, number>();
  const sentByCase = new Map<string, number>();
  for (const { inReplyTo, mailbox } of world.departures) {
    sentFor.set(inReplyTo, (sentFor.get(inReplyTo) ?? 0) + 1);
    const reference = tables.seen.get(`${mailbox}\n${inReplyTo}`)?.reference;
    if (typeof reference === "string") sentByCase.set(reference, (sentByCase.get(reference) ?? 0) + 1);
  }
  for (const [letter, count] of sentFor) {
    if (count > 1) say("never two acknowledgements", `${count} of ${letter}`);
    const known = byLetter.get(letter) ?? [];
    const expected = known.map((mail) => expectedOf(life, mail));
    // Whatever the customer's letters before it were: a letter whose forerunners were removed unseen starts the case.
    const allowed = expected.some(
      (each) => each?.becomes === "part-of-case" || (each?.becomes === "case" && each.mayBeAcknowledged),
    );
    // That a machine without any mark wrote it is only told by how soon it came after our own: not where a record was
    // put back, or its clock was wrong, at that time.
    const isUnmarked = known.some(({ message }) => residentAt(message.from?.address ?? "") !== null);
    const canNotTell = isUnmarked && (life.restored || life.clockJumped) && known.every(hasNoHeader);
    if (known.length > 0 && !allowed && !canNotTell) {
      say("no acknowledgement to machines and lists", `${letter}: ${JSON.stringify(expected)}`);
    }
  }
  for (const [reference, count] of sentByCase) {
    if (count > 1) say("one acknowledgement a case", `${count} of ${reference}`);
  }
  for (const { address } of council.mailboxes) {
    const writing = tables.writings.get(address);
    const moments = world.departures.filter(({ mailbox }) => mailbox === address).map(({ at }) => at);
    if (writing === undefined && moments.length > 0 && !life.restored)
      say("nothing is sent in shadow mode", address);
    if (!life.clockJumped && countWithin(moments, 60_000) > LIMIT_A_MINUTE) {
      say("thirty mails a minute", `${address}: ${countWithin(moments, 60_000)}`);
    }
  }
  const toAddress = new Map<string, number[]>();
  for (const { to, at } of world.departures) toAddress.set(to, [...(toAddress.get(to) ?? []), at]);
  const anHour = tables.writings.values().next().value?.acknowledgement.anHourToOneAddress ?? 0;
  for (const [to, moments] of toAddress) {
    const inHour = countWithin(moments, 3_600_000);
    if (life.trouble.name === "calm" && inHour > anHour)
      say("so many an hour to one address", `${to}: ${inHour}`);
    if (!life.clockJumped && !life.restored && countWithin(moments, DAY) > 6 * anHour) {
      say("no flood to one address", `${to}: ${countWithin(moments, DAY)}`);
    }
  }

  for (const row of tables.acknowledgements.values()) {
    const name = `${row.messageId} of ${row.reference}: ${row.stage}`;
    const left = sentFor.get(row.messageId) ?? 0;
    const isUnderWay = row.stage === "wanted" || row.stage === "drafted" || row.stage === "sending";
    if (isUnderWay) say("every acknowledgement comes to an end", `${name} ${row.problem ?? ""}`);
    if (row.stage === "sent" && left === 0) say("what is noted as sent was sent", name);
    if (row.stage !== "sent" && (row.problem ?? "") === "") say("what was not sent has a reason", name);
    if ((row.stage === "not-sent" || row.stage === "not-needed") && left > 0 && !life.restored) {
      say("what is noted as not sent was not sent", `${name} ${row.problem ?? ""}`);
    }
  }
  for (const seen of tables.seen.values()) {
    const { reference, decision, graphId, mailbox, receivedAt } = seen;
    const since = tables.writings.get(mailbox)?.acknowledgementsSince ?? null;
    if (life.clockJumped || decision !== "started-case" || graphId === null || since === null) continue;
    const mail = world.mails.get(graphId);
    const expected = mail === undefined ? null : expectedOf(life, mail);
    if (expected?.becomes !== "case" || !expected.mayBeAcknowledged || receivedAt < since) continue;
    if (seen.evidence.some((each) => each.includes("started the clock") || each.includes("could not be")))
      continue;
    if (reference !== null && !tables.index.acknowledgementOfCase.has(reference)) {
      say("what is owed is in the outbox", `${seen.messageId} of ${reference}`);
    }
  }
};

const marksKept = (life: Life, mails: readonly WorldMail[], say: Say): void => {
  const { tables } = life;
  for (const mail of mails) {
    if (mail.traffic === null) continue;
    const seen = seenOf(life, mail);
    const wish = seen === undefined ? null : wishedMarks(tables, seen);
    const row = tables.marks.get(`${mail.mailbox}\n${mail.id}`);
    const name = `${mail.message.messageId} in ${mail.mailbox}`;
    const ours = mail.categories.filter((each) => OURS.includes(each));
    const wished = typeof wish?.category === "string" ? [wish.category] : [];
    // What was put on it after the backup was made, nobody knows of: it is mended by the next change of its case.
    const isForgotten = life.restored;
    if (ours.join() !== wished.join() && !isForgotten) {
      const tried = row === undefined ? "" : `after ${row.attempts} tries, ${row.problem ?? ""}`;
      say(
        "categories say what the case says",
        `${name}: ${ours.join()} instead of ${wished.join()} ${tried}`,
      );
    }
    for (const category of mail.personsCategories) {
      if (!mail.categories.includes(category)) say("a person's category is never touched", name);
    }
    flagKept(life, mail, wish?.flag ?? null, name, say);
  }
};

const flagKept = (
  life: Life,
  { flag, personsFlag }: WorldMail,
  wish: { readonly dueOn: string; readonly complete: boolean } | null,
  name: string,
  say: Say,
): void => {
  const status = flag.flagStatus ?? "notFlagged";
  const dueOn = flag.dueDateTime?.dateTime?.slice(0, 10);
  if (typeof personsFlag === "object" && personsFlag !== null) {
    if (status !== "flagged" || dueOn !== personsFlag.dueOn) say("a person's flag is never touched", name);
    return;
  }
  if (personsFlag !== null || life.restored) return;
  const asWished =
    wish === null
      ? status !== "flagged"
      : wish.complete
        ? status !== "flagged"
        : status === "flagged" && dueOn === wish.dueOn;
  if (!asWished)
    say("the flag says when the reply is due", `${name}: ${status} ${dueOn} ${JSON.stringify(wish)}`);
};
