import type { GraphFlag } from "../../../src/adapters/graph/follow-up-flag.ts";
import { OWN_MARKER } from "../../../src/domain/mail/own-marker.ts";
import type { MailHeader, MailMessage } from "../../../src/domain/mail/message.ts";
import { asMailMessage } from "../../support/traffic/as-mail-message.ts";
import type { Draws } from "../../support/traffic/chance.ts";
import type { AcknowledgementLeft, TrafficMail } from "../../support/traffic/expected.ts";
import type { Timeline } from "../timeline.ts";

export type WorldFolder = "inbox" | "filed" | "junk" | "sent" | "drafts" | "outbox" | "deleted";

/** Folders that are read, in the order of the Graph adapter. */
export const WATCHED = ["inbox", "filed", "junk", "sent"] as const;

/** What a person did with the flag last. */
export type PersonsFlag = { readonly dueOn: string } | "ticked-off" | "taken-away";

/** A message in a mailbox. */
export interface WorldMail {
  readonly id: string;
  readonly mailbox: string;
  message: MailMessage;
  /** What it is and has to become; null for our own. */
  readonly traffic: TrafficMail | null;
  folder: WorldFolder;
  isDraft: boolean;
  categories: readonly string[];
  readonly personsCategories: Set<string>;
  flag: GraphFlag;
  /** Another after every change. */
  version: number;
  personsFlag: PersonsFlag | null;
  /** By which our sender finds it, and from when on the search knows of it and of its being sent. */
  readonly key: string | null;
  draftKnownAt: number;
  sentKnownAt: number;
  /** So often it still can not be read. */
  unreadable: number;
}

/** An acknowledgement that has left a mailbox: what the customer gets. */
export interface Departure extends AcknowledgementLeft {
  readonly at: number;
  readonly draftId: string;
}

export interface WorldSettings {
  readonly timeline: Timeline;
  readonly draws: Draws;
  /** Told of every acknowledgement that leaves. */
  readonly onDeparture: (departure: Departure) => void;
  /** Told that something is new in a mailbox. */
  readonly onNews: (mailbox: string) => void;
}

const LAG_MS = 60_000;

/** Microsoft 365 in memory: mailboxes with folders, and what is told of their changes, late and in any order. */
export const createWorld = ({ timeline, draws, onDeparture, onNews }: WorldSettings) => {
  const mails = new Map<string, WorldMail>();
  const logs = new Map<string, string[]>();
  const generations = new Map<string, number>();
  const departures: Departure[] = [];
  const incoming = new Map<string, WorldMail[]>();
  const ownByKey = new Map<string, Set<string>>();
  let numbers = 0;

  const logName = (mailbox: string, folder: string): string => `${mailbox}/${folder}`;
  const logOf = (mailbox: string, folder: string): string[] => {
    const name = logName(mailbox, folder);
    const known = logs.get(name) ?? [];
    logs.set(name, known);
    return known;
  };

  /** The delta tells of it later than it happens, sometimes twice, and not in the order of what happened. */
  const tell = (mail: WorldMail, folder: WorldFolder): void => {
    if (!(WATCHED as readonly string[]).includes(folder)) return;
    const lag = draws.is(0.1) ? LAG_MS : 2_000;
    for (let times = draws.is(0.03) ? 2 : 1; times > 0; times -= 1) {
      timeline.after(draws.between(0, lag), () => {
        logOf(mail.mailbox, folder).push(mail.id);
        onNews(mail.mailbox);
      });
    }
  };

  const place = (mail: WorldMail, folder: WorldFolder): void => {
    mail.folder = folder;
    tell(mail, folder);
  };

  const add = (mail: WorldMail): WorldMail => {
    mails.set(mail.id, mail);
    place(mail, mail.folder);
    return mail;
  };

  const FOLDERS = { inbox: "inbox", sentitems: "sent", junkemail: "junk" } as const;

  const arrive = (traffic: TrafficMail, unreadable = 0): WorldMail => {
    const { mail } = traffic;
    const id = `g${++numbers}`;
    const arrived = add({
      ...{ id, mailbox: mail.mailbox, message: asMailMessage(mail, id), traffic, unreadable },
      ...{ folder: FOLDERS[mail.folder], isDraft: false, categories: [], personsCategories: new Set() },
      ...{ flag: {}, version: 1, personsFlag: null, key: null, draftKnownAt: 0, sentKnownAt: 0 },
    });
    if (mail.from.address !== mail.mailbox) {
      const known = incoming.get(mail.mailbox) ?? [];
      incoming.set(mail.mailbox, known);
      known.push(arrived);
    }
    return arrived;
  };

  /** A person or a program changed something on it. */
  const changed = (mail: WorldMail): void => {
    mail.version += 1;
    tell(mail, mail.folder);
  };

  const leave = (draft: WorldMail): void => {
    if (!draft.isDraft || !mails.has(draft.id)) return;
    draft.isDraft = false;
    draft.sentKnownAt = timeline.now() + draws.between(0, 20_000);
    const at = timeline.now();
    const moment = new Date(at).toISOString();
    draft.message = { ...draft.message, sentAt: moment, receivedAt: moment };
    place(draft, "sent");
    const { mailbox, message } = draft;
    const departure: Departure = {
      ...{ mailbox, at, draftId: draft.id, messageId: message.messageId, subject: message.subject },
      ...{ to: message.to[0]?.address ?? "", inReplyTo: message.inReplyTo ?? "" },
    };
    departures.push(departure);
    timeline.note(`an acknowledgement of ${departure.inReplyTo} leaves ${mailbox}`);
    onDeparture(departure);
  };

  const draft = (
    answers: WorldMail,
    wanted: { readonly key: string; readonly to: string; readonly headers: readonly MailHeader[] },
  ): WorldMail => {
    const id = `g${++numbers}`;
    const { mailbox, message } = answers;
    const moment = new Date(timeline.now()).toISOString();
    const own = ownByKey.get(wanted.key) ?? new Set();
    ownByKey.set(wanted.key, own.add(id));
    const headers = wanted.headers.filter(([name]) => name === OWN_MARKER);
    return add({
      ...{ id, mailbox, folder: "drafts", isDraft: true, traffic: null, unreadable: 0 },
      message: {
        ...message,
        ...{ messageId: `<own.${id}@${mailbox}>`, graphId: id, folder: "sent", headers },
        ...{ subject: `Re: ${message.subject}`, from: { name: "", address: mailbox }, replyTo: [] },
        ...{ to: [{ name: "", address: wanted.to }], recipientCount: 1, sentAt: moment, receivedAt: moment },
        ...{ inReplyTo: message.messageId, references: [...message.references, message.messageId] },
      },
      ...{ categories: [], personsCategories: new Set(), flag: {}, version: 1, personsFlag: null },
      ...{ key: wanted.key },
      ...{ draftKnownAt: timeline.now() + draws.between(0, 20_000), sentKnownAt: Infinity },
    });
  };

  return {
    mails: mails as ReadonlyMap<string, WorldMail>,
    departures: departures as readonly Departure[],
    arrive,
    /** What came in lately, the latest last, as far as it is there still. */
    lately: (mailbox: string, count: number): readonly WorldMail[] =>
      (incoming.get(mailbox) ?? []).slice(-count).filter(({ id }) => mails.has(id)),
    changed,
    leave,
    draft,
    move: place,
    /** For good: nothing can be asked of it any more. */
    remove: (mail: WorldMail): void => void mails.delete(mail.id),
    ownWith: (key: string): readonly WorldMail[] =>
      [...(ownByKey.get(key) ?? [])].flatMap((id) => mails.get(id) ?? []),
    generation: (mailbox: string, folder: string): number => generations.get(logName(mailbox, folder)) ?? 1,
    logOf,
    /** Microsoft 365 forgets where everybody was: what is there is told from the beginning, in any order. */
    forgetPlaces: (mailbox: string, folder: string): void => {
      const name = logName(mailbox, folder);
      generations.set(name, (generations.get(name) ?? 1) + 1);
      const there = [...mails.values()].filter((mail) => mail.mailbox === mailbox && mail.folder === folder);
      const shuffled = there.map((mail) => [draws.next(), mail.id] as const).sort((a, b) => a[0] - b[0]);
      // What is told late may come twice thereby, which changes nothing.
      logs.set(
        name,
        shuffled.map(([, id]) => id),
      );
    },
  };
};

export type World = ReturnType<typeof createWorld>;
