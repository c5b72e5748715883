import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Actor, CaseEvent, CaseFact } from "../../domain/case/event.ts";
import type { OwnMail } from "../../domain/mail/classification.ts";
import type { MailMessage } from "../../domain/mail/message.ts";
import type { BegunAnswer } from "../ports/answers-begun.ts";
import type { AwaitingMessage, Changes, OwedAcknowledgement, ThreadKey } from "../ports/case-writer.ts";
import { keyOf } from "../ports/case-writer.ts";
import type { Council } from "../ports/council.ts";
import type { SeenMessage } from "../ports/seen-message.ts";
import { projectCase } from "../project-case.ts";
import { mayBe } from "../replies/begun.ts";
import { keptUp, SERVICE_ACTOR } from "../rules/kept-up.ts";
import type { RulesBook } from "../rules/rules-book.ts";

/** What is known at the start of a step, and the rules that it goes by. */
export interface DeskStart {
  readonly council: Council;
  readonly book: RulesBook;
  readonly own: OwnMail;
  readonly now: Instant;
  readonly threads: ReadonlyMap<ThreadKey, string>;
  readonly awaiting: readonly AwaitingMessage[];
  readonly events: ReadonlyMap<string, readonly CaseEvent[]>;
  /** Messages that were decided before and are decided anew, as `keyOf` names them. */
  readonly anew?: ReadonlySet<string>;
  /** Graph ids of acknowledgements that we sent ourselves. */
  readonly ownAcknowledgements?: ReadonlySet<string>;
  /** Where a case was merged: under which one its matter is answered. */
  readonly mergedInto?: ReadonlyMap<string, string>;
  /** What officers have begun to write in these cases and no mail has used yet. */
  readonly begun?: readonly BegunAnswer[];
}

/**
 * Where messages are decided one after the other: later ones see what earlier ones led to. Nothing leaves it
 * before all are decided; then its changes are written together.
 */
export class Desk {
  readonly council: Council;
  readonly book: RulesBook;
  readonly own: OwnMail;
  readonly now: Instant;
  readonly #mergedInto: ReadonlyMap<string, string>;
  readonly #threads: Map<ThreadKey, string>;
  readonly #awaiting = new Map<ThreadKey, SeenMessage[]>();
  readonly #histories: Map<string, CaseEvent[]>;
  readonly #messages = new Map<string, SeenMessage>();
  readonly #redecided = new Map<string, SeenMessage>();
  readonly #newThreads: Changes["threads"][number][] = [];
  readonly #newAwaiting: Changes["awaiting"][number][] = [];
  readonly #newEvents: Changes["events"][number][] = [];
  readonly #anew: ReadonlySet<string>;
  readonly #owed: OwedAcknowledgement[] = [];
  readonly #ownAcknowledgements: ReadonlySet<string>;
  #begun: readonly BegunAnswer[];
  readonly #begunUsed: Changes["begunUsed"][number][] = [];

  constructor(start: DeskStart) {
    this.council = start.council;
    this.book = start.book;
    this.#mergedInto = start.mergedInto ?? new Map();
    this.own = start.own;
    this.#anew = start.anew ?? new Set();
    this.#ownAcknowledgements = start.ownAcknowledgements ?? new Set();
    this.now = start.now;
    this.#begun = start.begun ?? [];
    this.#threads = new Map(start.threads);
    this.#histories = new Map([...start.events].map(([reference, events]) => [reference, [...events]]));
    for (const { awaits, message } of start.awaiting) this.#waitFor(awaits, message);
  }

  #waitFor(awaits: ThreadKey, message: SeenMessage): void {
    const waiting = this.#awaiting.get(awaits);
    if (waiting === undefined) this.#awaiting.set(awaits, [message]);
    else waiting.push(message);
  }

  /** The case of the first of these keys that leads to one. */
  caseOf(keys: readonly ThreadKey[]): string | null {
    for (const key of keys) {
      const reference = this.#threads.get(key);
      if (reference !== undefined) return this.answeredUnder(reference);
    }
    return null;
  }

  /** The case itself, or the one that it was merged into. */
  answeredUnder(reference: string): string {
    return this.#mergedInto.get(reference) ?? reference;
  }

  history(reference: string): readonly CaseEvent[] {
    return this.#histories.get(reference) ?? [];
  }

  /** Messages that wait for one of these keys, as they are decided by now. */
  waitingFor(keys: readonly ThreadKey[]): readonly SeenMessage[] {
    const found = keys.flatMap((key) => this.#awaiting.get(key) ?? []);
    const byKey = new Map(found.map((each) => [keyOf(each), each]));
    return [...byKey].map(([key, each]) => this.#messages.get(key) ?? this.#redecided.get(key) ?? each);
  }

  append(reference: string, fact: CaseFact, at: Instant, by: Actor = SERVICE_ACTOR): void {
    const history = this.#histories.get(reference) ?? [];
    this.#write(reference, { ...fact, seq: history.length + 1, at, recordedAt: this.now, by });
  }

  #write(reference: string, event: CaseEvent): void {
    const history = this.#histories.get(reference) ?? [];
    history.push(event);
    this.#histories.set(reference, history);
    this.#newEvents.push({ reference, event });
  }

  /** Lets the keys lead to the case. Keys that lead to another already stay, unless they are replaced. */
  thread(keys: readonly ThreadKey[], reference: string, replaces = false): void {
    for (const key of keys) {
      if (!replaces && this.#threads.has(key)) continue;
      this.#threads.set(key, reference);
      this.#newThreads.push({ key, reference, replaces });
    }
  }

  await(keys: readonly ThreadKey[], message: SeenMessage): void {
    for (const awaits of keys) {
      this.#waitFor(awaits, message);
      this.#newAwaiting.push({ awaits, message: { mailbox: message.mailbox, messageId: message.messageId } });
    }
  }

  decide(message: SeenMessage): void {
    const key = keyOf(message);
    (this.#anew.has(key) ? this.#redecided : this.#messages).set(key, message);
  }

  /** Whether a person took it out of the junk folder, which is why it is decided anew. */
  wasRescued(message: MailMessage): boolean {
    return this.#anew.has(keyOf(message));
  }

  /** Whether it is one of the acknowledgements that we sent ourselves, whatever its headers say. */
  isOwnAcknowledgement(graphId: string | null): boolean {
    return graphId !== null && this.#ownAcknowledgements.has(graphId);
  }

  /** What was begun last in the case before a mail was sent; used up by that mail. Null: nothing was. */
  useBegun(reference: string, sentAt: Instant, messageId: string): BegunAnswer | null {
    const fitting = this.#begun.filter(
      (each) => this.answeredUnder(each.reference) === reference && mayBe(each, sentAt),
    );
    const begun = fitting.reduce<BegunAnswer | null>(
      (last, each) => (last === null || each.at > last.at ? each : last),
      null,
    );
    if (begun === null) return null;
    this.#begun = this.#begun.filter((each) => each !== begun);
    this.#begunUsed.push({ begun, messageId });
    return begun;
  }

  /** The customer's message may be acknowledged by machine; whether it is decides its mailbox. */
  oweAcknowledgement(owed: OwedAcknowledgement): void {
    this.#owed.push(owed);
  }

  /** Decides a message anew that was decided before, in this step or in an earlier one. */
  redecide(message: SeenMessage): void {
    const key = keyOf(message);
    (this.#messages.has(key) ? this.#messages : this.#redecided).set(key, message);
  }

  changes(): Changes {
    const touched = [...new Set(this.#newEvents.map(({ reference }) => reference))];
    for (const reference of touched) {
      // What is open now, or open again, is counted by the rules of today.
      const recalculated = keptUp(this.history(reference), this.book, this.now);
      if (recalculated !== null) this.#write(reference, recalculated.event);
    }
    const projected = touched.map((reference) =>
      projectCase(reference, this.history(reference), this.book, this.now),
    );
    return {
      messages: [...this.#messages.values()],
      redecided: [...this.#redecided.values()],
      threads: this.#newThreads,
      awaiting: this.#newAwaiting,
      events: this.#newEvents,
      cases: projected.map((each) => each.case),
      clocks: projected.flatMap((each) => each.clocks),
      acknowledgements: this.#owed,
      begunUsed: this.#begunUsed,
    };
  }
}
