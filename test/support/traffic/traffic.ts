import type { Council } from "../../../src/application/ports/council.ts";
import type { DemoMessage } from "../../../src/demo/council/demo-message.ts";
import type { Instant } from "../../../src/domain/calendar/civil-date.ts";
import { domainOf } from "../../../src/domain/mail/address.ts";
import { drawsFrom } from "./chance.ts";
import type { AcknowledgementLeft, Expected, TrafficMail } from "./expected.ts";
import { anyLetter, SUBJECTS } from "./letters.ts";
import { machineMail } from "./machines.ts";
import type { Matter } from "./matters.ts";
import { anyResident, residentAt, type Resident } from "./people.ts";

export interface TrafficSettings {
  readonly seed: number;
  /** Its mailboxes, mail domains and web forms. */
  readonly council: Council;
  /** So many members of the public write, at most. Many: hardly anybody writes twice within an hour. */
  readonly people?: number;
}

/** All mail of a council's life, seeded: what comes in, what goes out, and what programs answer. */
export interface Traffic {
  /** What happens next at a mailbox: mostly one mail, two where another mailbox gets a copy. */
  next(mailbox: string, at: Instant): readonly TrafficMail[];
  /** A person's answer to a matter of the mailbox that has had the fewest; none while there is no matter. */
  officerAnswer(mailbox: string, at: Instant): readonly TrafficMail[];
  /** What comes back of itself when an acknowledgement arrives: an automatic answer, a bounce, mostly nothing. */
  comesBack(left: AcknowledgementLeft, at: Instant): readonly TrafficMail[];
}

type Happening = "letter" | "again" | "thanks" | "machine" | "copy";

const HAPPENINGS: readonly (readonly [Happening, number])[] = [
  ["letter", 52],
  ["again", 10],
  ["thanks", 8],
  ["copy", 5],
  ["machine", 25],
];

/** Matters about which somebody may still write. */
const KEPT_OPEN = 40;

export const createTraffic = ({ seed, council, people = 400 }: TrafficSettings): Traffic => {
  const draws = drawsFrom(seed);
  const matters = new Map<string, Matter[]>();
  const matterOfMessage = new Map<string, Matter>();
  const webForm = council.webFormSenders[0] ?? `forms@${domainOf(council.mailboxes[0]?.address ?? "")}`;
  let written = 0;

  const newId = (where: string): string => `<${++written}.${seed}@${where}>`;
  const mattersOf = (mailbox: string): Matter[] => {
    const known = matters.get(mailbox);
    if (known !== undefined) return known;
    const none: Matter[] = [];
    matters.set(mailbox, none);
    return none;
  };
  const aMatterOf = (mailbox: string): Matter | null => {
    const known = mattersOf(mailbox);
    return known.length === 0 ? null : draws.of(known);
  };

  const mailTo = (
    mailbox: string,
    at: Instant,
    from: DemoMessage["from"],
    changes: Partial<DemoMessage>,
  ): DemoMessage => {
    const internetMessageId = newId("mail.example");
    return {
      ...{ mailbox, folder: "inbox", internetMessageId, conversation: internetMessageId },
      ...{ subject: draws.of(SUBJECTS), from, to: [{ name: "", address: mailbox }], receivedAt: at },
      ...{ text: "Words that nobody reads.", inReplyTo: null, references: [], headers: [], attachments: [] },
      ...changes,
    };
  };

  const begin = (mailbox: string, customer: Resident, mail: DemoMessage): Matter => {
    const { internetMessageId: id, subject } = mail;
    const matter: Matter = { id, mailbox, customer, subject, messages: [id], answers: 0 };
    const known = mattersOf(mailbox);
    known.push(matter);
    if (known.length > KEPT_OPEN) known.shift();
    matterOfMessage.set(id, matter);
    return matter;
  };

  const goOn = (matter: Matter, mail: DemoMessage): void => {
    matter.messages.push(mail.internetMessageId);
    matterOfMessage.set(mail.internetMessageId, matter);
  };

  /** In the thread of a matter: it names what it answers, and lies in the same conversation. */
  const inThread = ({ id, subject, messages }: Matter, begins = "Re"): Partial<DemoMessage> => ({
    ...{ conversation: id, subject: `${begins}: ${subject}` },
    ...{ inReplyTo: messages.at(-1) ?? id, references: messages.slice(-10) },
  });

  const letter = (mailbox: string, at: Instant): TrafficMail => {
    const customer = anyResident(draws, people);
    const kind = anyLetter(draws);
    const about = { customer, mailbox, domain: domainOf(mailbox), webForm };
    const mail = mailTo(mailbox, at, customer, kind.mail(about));
    const { expected, onceRescued } = kind;
    // Nobody answers what lies in the junk folder.
    if (onceRescued !== undefined) return { mail, expected, onceRescued, matter: mail.internetMessageId };
    return { mail, expected, matter: begin(mailbox, customer, mail).id };
  };

  const customerAgain = (matter: Matter, at: Instant, begins: string): TrafficMail => {
    const mail = mailTo(matter.mailbox, at, matter.customer, inThread(matter, begins));
    goOn(matter, mail);
    return { mail, expected: { becomes: "part-of-case" }, matter: matter.id };
  };

  const machine = (mailbox: string, at: Instant): TrafficMail => {
    const { class: mailClass, ...changes } = machineMail({ mailbox, domain: domainOf(mailbox), draws });
    const mail = mailTo(mailbox, at, changes.from, changes);
    return { mail, expected: { becomes: "nothing", class: mailClass }, matter: null };
  };

  const copied = (mailbox: string, at: Instant): readonly TrafficMail[] => {
    const first = letter(mailbox, at);
    const others = council.mailboxes.map(({ address }) => address).filter((each) => each !== mailbox);
    if (others.length === 0 || first.onceRescued !== undefined) return [first];
    const copy = { ...first.mail, mailbox: draws.of(others) };
    return [first, { ...first, mail: copy, expected: { becomes: "part-of-case" } }];
  };

  const next = (mailbox: string, at: Instant): readonly TrafficMail[] => {
    const happening = draws.weighed(HAPPENINGS);
    if (happening === "copy") return copied(mailbox, at);
    if (happening === "machine") return [machine(mailbox, at)];
    const matter = happening === "letter" ? null : aMatterOf(mailbox);
    if (matter === null) return [letter(mailbox, at)];
    return [customerAgain(matter, at, happening === "again" ? "Re" : "Re: thank you")];
  };

  const officerAnswer: Traffic["officerAnswer"] = (mailbox, at) => {
    const waiting = mattersOf(mailbox).filter(({ answers }) => answers === 0);
    const matter = waiting[0] ?? aMatterOf(mailbox);
    if (matter === null) return [];
    const how = draws.weighed([
      ["reply", 60],
      ["acknowledgement", 10],
      ["holding_reply", 8],
      ["own-account", 10],
      ["to-colleague", 12],
    ] as const);
    const office = { name: "Housing", address: mailbox };
    const officer = { name: "Priya Shah", address: `priya.shah@${domainOf(mailbox)}` };
    const begins = { acknowledgement: "Acknowledgement", holding_reply: "Holding reply" } as const;
    const kind = how === "acknowledgement" || how === "holding_reply" ? how : "reply";
    const thread = inThread(matter, kind === "reply" ? "Re" : begins[kind]);
    const to = [{ name: matter.customer.name, address: matter.customer.address }];
    if (how === "to-colleague") {
      const colleague = { name: "Dan Cole", address: `dan.cole@${domainOf(mailbox)}` };
      const forward = { ...inThread(matter, "Fw"), folder: "sentitems" as const, to: [colleague] };
      const mail = mailTo(mailbox, at, office, forward);
      return [{ mail, expected: { becomes: "nothing", class: "internal" }, matter: matter.id }];
    }
    const own = how === "own-account";
    const mail = mailTo(mailbox, at, own ? officer : office, {
      ...thread,
      ...(own
        ? { to: [...to, office], headers: [["X-MS-Exchange-Organization-AuthAs", "Internal"]] }
        : { to, folder: "sentitems" }),
    });
    if (kind !== "acknowledgement") matter.answers += 1;
    goOn(matter, mail);
    return [{ mail, expected: { becomes: "answer", answer: kind }, matter: matter.id }];
  };

  const comesBack: Traffic["comesBack"] = (left, at) => {
    const customer = residentAt(left.to);
    const matter = matterOfMessage.get(left.inReplyTo);
    if (customer === null || customer.habit === "none") return [];
    const { mailbox, messageId } = left;
    const replies = {
      ...{ conversation: matter?.id ?? messageId, subject: `Re: ${left.subject}`, inReplyTo: messageId },
      references: [left.inReplyTo, messageId],
    };
    const nothing = (mailClass: "auto_reply" | "bounce"): Expected => ({
      becomes: "nothing",
      class: mailClass,
    });
    const matterId = matter?.id ?? left.inReplyTo;
    switch (customer.habit) {
      case "honest-responder": {
        const headers = [["Auto-Submitted", "auto-replied"]] as const;
        const mail = mailTo(mailbox, at, customer, { ...replies, headers });
        return [{ mail, expected: nothing("auto_reply"), matter: matterId }];
      }
      case "bounces": {
        const from = { name: "Mail Delivery System", address: "mailer-daemon@residents.example" };
        const report = "multipart/report; report-type=delivery-status";
        const headers = [
          ["Return-Path", "<>"],
          ["Content-Type", report],
        ] as const;
        const mail = mailTo(mailbox, at, from, { ...replies, subject: "Undeliverable", headers });
        return [{ mail, expected: nothing("bounce"), matter: matterId }];
      }
      case "naive-responder": {
        const mail = mailTo(mailbox, at, customer, replies);
        return [{ mail, expected: { becomes: "part-of-case" }, matter: matterId }];
      }
      case "naive-responder-anew": {
        const mail = mailTo(mailbox, at, customer, { subject: "Thank you for your e-mail" });
        // Nobody can tell that a machine wrote it; but so soon after our own, it is not acknowledged.
        const expected = { becomes: "case", class: "human", mayBeAcknowledged: false } as const;
        return [{ mail, expected, matter: mail.internetMessageId }];
      }
    }
  };

  return { next, officerAnswer, comesBack };
};
