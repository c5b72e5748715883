import type { Receipt } from "../application/use-cases.ts";
import type { MailClass } from "../domain/mail/classification.ts";

/** Lists of what went wrong are shown up to here; the counts are always whole. */
const LISTED = 100;

/** What became of a message of which no case came. */
export type NoClock = MailClass | "sent";

/** What an import did. Every message seen is counted exactly once in what follows `seen`. */
export interface ImportSummary {
  readonly mailbox: string;
  readonly seen: number;
  readonly new: number;
  readonly alreadyKnown: number;
  readonly casesStarted: number;
  readonly belongToCase: number;
  readonly answers: number;
  /** By class; `sent` is mail of the council's own that answers no known case. */
  readonly noClock: Readonly<Partial<Record<NoClock, number>>>;
  readonly noClockCount: number;
  /** Read, but not recorded: kept with the reason, for people to look at. */
  readonly setAsideCount: number;
  readonly unreadableCount: number;
  readonly problems: readonly { readonly file: string; readonly reason: string; readonly code: string }[];
  /** New messages in which something was missing and had to be mended. */
  readonly mended: number;
}

/** Counts what became of the messages. */
export class Tally {
  readonly #mailbox: string;
  readonly #noClock = new Map<NoClock, number>();
  readonly #problems: ImportSummary["problems"][number][] = [];
  #seen = 0;
  #alreadyKnown = 0;
  #casesStarted = 0;
  #belongToCase = 0;
  #answers = 0;
  #setAside = 0;
  #unreadable = 0;
  #mended = 0;

  constructor(mailbox: string) {
    this.#mailbox = mailbox;
  }

  get seen(): number {
    return this.#seen;
  }

  unreadable(file: string, code: string, reason: string): void {
    this.#seen += 1;
    this.#unreadable += 1;
    this.#problem(file, code, reason);
  }

  repeated(): void {
    this.#seen += 1;
    this.#alreadyKnown += 1;
  }

  received(file: string, receipt: Receipt, noClock: () => NoClock, mended: boolean): void {
    this.#seen += 1;
    if (mended && receipt.outcome !== "already-seen") this.#mended += 1;
    switch (receipt.outcome) {
      case "already-seen":
        this.#alreadyKnown += 1;
        return;
      case "started-case":
        this.#casesStarted += 1;
        return;
      case "belongs-to-case":
        this.#belongToCase += 1;
        return;
      case "answers-case":
        this.#answers += 1;
        return;
      case "starts-no-clock": {
        const reason = noClock();
        this.#noClock.set(reason, (this.#noClock.get(reason) ?? 0) + 1);
        return;
      }
      case "set-aside":
        this.#setAside += 1;
        this.#problem(file, "set-aside", receipt.problem ?? "It could not be recorded.");
        return;
      default:
        receipt.outcome satisfies never;
    }
  }

  #problem(file: string, code: string, reason: string): void {
    if (this.#problems.length < LISTED) this.#problems.push({ file, code, reason });
  }

  summary(): ImportSummary {
    const noClockCount = [...this.#noClock.values()].reduce((sum, count) => sum + count, 0);
    return {
      mailbox: this.#mailbox,
      seen: this.#seen,
      new: this.#casesStarted + this.#belongToCase + this.#answers + noClockCount,
      alreadyKnown: this.#alreadyKnown,
      casesStarted: this.#casesStarted,
      belongToCase: this.#belongToCase,
      answers: this.#answers,
      noClock: Object.fromEntries([...this.#noClock].sort(([a], [b]) => (a < b ? -1 : 1))),
      noClockCount,
      setAsideCount: this.#setAside,
      unreadableCount: this.#unreadable,
      problems: this.#problems,
      mended: this.#mended,
    };
  }
}
