import { oddMails, type OddMail } from "./odd-mail.ts";

/** What an import of the generated mail must count. */
export interface OddExpectation {
  readonly seen: number;
  readonly alreadyKnown: number;
  readonly casesStarted: number;
  readonly belongToCase: number;
  readonly answers: number;
  readonly unreadableCount: number;
  readonly noClock: Readonly<Record<string, number>>;
}

/** The generated mail as the bytes of an mbox. */
export function* oddMbox(seed: number, count: number): Generator<Buffer> {
  for (const mail of oddMails(seed, count)) yield Buffer.from(asMboxEntry(mail), "latin1");
}

const asMboxEntry = ({ separator, text }: OddMail): string => `${separator}\n${text}\n`;

/** The fates of the generated mail, counted. */
export function oddExpectation(seed: number, count: number): OddExpectation {
  const fates = new Map<string, number>();
  const noClock: Record<string, number> = {};
  for (const { is } of oddMails(seed, count)) {
    fates.set(is.fate, (fates.get(is.fate) ?? 0) + 1);
    if (is.fate === "no-clock") noClock[is.class] = (noClock[is.class] ?? 0) + 1;
  }
  const counted = (fate: string): number => fates.get(fate) ?? 0;
  return {
    seen: count,
    alreadyKnown: counted("already-known"),
    casesStarted: counted("starts-case"),
    belongToCase: counted("belongs-to-case"),
    answers: counted("answers-case"),
    unreadableCount: counted("unreadable"),
    noClock,
  };
}
