import { createRequire } from "node:module";
import PostalMime from "postal-mime";
import { readEml } from "../../../src/adapters/mailfiles/read-eml.ts";
import type { OwnMail } from "../../../src/domain/mail/classification.ts";
import { classify } from "../../../src/domain/mail/classify.ts";
import { corpusOf, type MailSort } from "./corpus.ts";
import type { Runner } from "./race.ts";

export const OURS = "ours: read and classed";
export const MAILPARSER = "mailparser 3.9.0";
export const POSTAL_MIME = "postal-mime 4";

/** What is compared of a mail: all three must have read the same. */
interface Read {
  readonly messageId: string;
  readonly subject: string;
  readonly from: string;
}

interface MailparserMail {
  readonly messageId?: string;
  readonly subject?: string;
  readonly from?: { readonly value: readonly { readonly address?: string }[] };
}

// It brings no types of its own.
const { simpleParser } = createRequire(import.meta.url)("mailparser") as {
  simpleParser(source: Buffer): Promise<MailparserMail>;
};

const OWN: OwnMail = {
  domains: ["council.example"],
  mailboxes: ["housing@council.example"],
  webFormSenders: ["no-reply@council.example"],
};
const READING = {
  mailbox: "housing@council.example",
  fileTime: "2026-05-01T00:00:00.000Z",
  notAfter: "2026-06-01T00:00:00.000Z",
};

/** What the service does with each mail: reads its headers and says whether it starts a clock, and why. */
export const triage = (mail: Buffer): Read & { readonly class: string } => {
  const read = readEml(mail, READING);
  if (!read.ok) throw new Error(read.failure.message);
  const { messageId, subject, from } = read.value;
  return { messageId, subject, from: from?.address ?? "", class: classify(read.value, OWN).class };
};

const byMailparser = async (mail: Buffer): Promise<Read> => {
  const { messageId = "", subject = "", from } = await simpleParser(mail);
  return { messageId, subject, from: from?.value[0]?.address ?? "" };
};

const byPostalMime = async (mail: Buffer): Promise<Read> => {
  const { messageId = "", subject = "", from } = await PostalMime.parse(mail);
  return { messageId, subject, from: from?.address ?? "" };
};

const CONTESTANTS: readonly (readonly [string, (mail: Buffer) => Read | Promise<Read>])[] = [
  [OURS, triage],
  [POSTAL_MIME, byPostalMime],
  [MAILPARSER, byMailparser],
];

export const ALL = "a hundred of them, as they come";

const sums = { read: 0 };

/** One go through some mails; what was read is used, so that nothing can be left out. */
const through =
  (mails: readonly Buffer[], parse: (mail: Buffer) => Read | Promise<Read>) => (): void | Promise<void> => {
    const first = parse(mails[0] as Buffer);
    if (!(first instanceof Promise)) {
      for (const mail of mails) sums.read += (parse(mail) as Read).subject.length;
      return;
    }
    return (async () => {
      await first;
      for (const mail of mails) sums.read += (await parse(mail)).subject.length;
    })();
  };

export interface Disagreement {
  readonly name: string;
  readonly sort: string;
  readonly ours: Read;
  readonly theirs: Read;
}

/** Where another reads another sender, subject or id than we do. */
export const disagreements = async (corpus: readonly MailSort[]): Promise<readonly Disagreement[]> => {
  const found: Disagreement[] = [];
  for (const [name, parse] of CONTESTANTS)
    for (const { name: sort, mails } of corpus)
      for (const mail of mails) {
        const { messageId: id, subject: about, from: sender } = triage(mail);
        const ours = { messageId: id, subject: about, from: sender };
        const { messageId, subject, from } = await parse(mail);
        const theirs = { messageId, subject, from };
        if (JSON.stringify(theirs) !== JSON.stringify(ours)) found.push({ name, sort, ours, theirs });
      }
  return found;
};

/** Everybody at one sort of mail. */
export const triageRunners = ({ name: group, mails }: MailSort): readonly Runner[] =>
  CONTESTANTS.map(([name, parse]) => ({ group, name, run: through(mails, parse) }));

/** The sorts in the proportion in which they come. */
export const asTheyCome = (corpus: readonly MailSort[]): MailSort => ({
  name: ALL,
  ofHundred: 100,
  mails: corpus.flatMap(({ mails, ofHundred }) =>
    Array.from({ length: ofHundred }, (_, index) => mails[index % mails.length] as Buffer),
  ),
});

export const CORPUS = corpusOf(20_260_402);
