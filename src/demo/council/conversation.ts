import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { Chance } from "./chance.ts";
import type { DemoMessage } from "./demo-message.ts";
import { OFFICERS } from "./officers.ts";
import { promptnessOf, type Promptness } from "./promptness.ts";
import { residentBy, type Resident } from "./residents.ts";
import { ANSWERS, TOPICS, type Topic } from "./topics.ts";
import { timeOnDay, workingDayAfter } from "./working-time.ts";

export interface Place {
  readonly mailbox: string;
  readonly service: string;
  readonly serviceName: string;
  readonly council: string;
}

/** One matter: the first e-mail, what the council sent, and what came back. */
export interface Conversation {
  readonly messages: readonly DemoMessage[];
  /** The officers called it complex. */
  readonly complex: boolean;
}

/** Mailboxes with a rule in Outlook that answers at once. */
const ANSWERS_AUTOMATICALLY = ["counciltax@calderwick.example", "planning@calderwick.example"];
const WEB_FORM_SENDER = "no-reply@calderwick.example";

const filledIn = (text: string, resident: Resident, chance: Chance): string =>
  text
    .replaceAll("{home}", resident.home)
    .replaceAll("{street}", resident.street)
    .replaceAll("{place}", resident.place)
    .replaceAll("{number}", String(chance.between(112, 486)));

const firstMail = (
  place: Place,
  id: string,
  receivedAt: Instant,
  resident: Resident,
  topic: Topic,
  chance: Chance,
): DemoMessage => {
  const byForm = chance.is(0.12) && place.mailbox.endsWith("@calderwick.example");
  const person = { name: resident.name, address: resident.address };
  const subject = filledIn(topic.subject, resident, chance);
  const greeting = chance.of(["Dear Sir or Madam", "Hello", "Good morning", `Dear ${place.serviceName}`]);
  return {
    mailbox: place.mailbox,
    folder: "inbox",
    internetMessageId: `<${id}@${resident.address.split("@")[1]}>`,
    conversation: id,
    subject: byForm ? `Website form: ${subject}` : subject,
    from: byForm ? { name: "Calderwick website", address: WEB_FORM_SENDER } : person,
    ...(byForm ? { replyTo: [person] } : {}),
    to: [{ name: place.serviceName, address: place.mailbox }],
    receivedAt,
    text: `${greeting},\n\n${filledIn(topic.text, resident, chance)}\n\n${chance.of(["Kind regards", "Yours faithfully", "Many thanks", "Regards"])}\n${resident.name}\n${resident.home}`,
    inReplyTo: null,
    references: [],
    headers: [],
    attachments: chance.is(0.15)
      ? [{ name: "photograph.jpg", contentType: "image/jpeg", size: chance.between(180_000, 3_400_000) }]
      : [],
  };
};

const answer = (
  place: Place,
  first: DemoMessage,
  step: string,
  receivedAt: Instant,
  subject: string,
  text: string,
  headers: DemoMessage["headers"] = [],
): DemoMessage => ({
  mailbox: place.mailbox,
  folder: "sentitems",
  internetMessageId: `<${first.conversation}.${step}@${place.mailbox.split("@")[1]}>`,
  conversation: first.conversation,
  subject,
  from: { name: `${place.serviceName}, ${place.council}`, address: place.mailbox },
  to: [first.replyTo?.[0] ?? first.from],
  receivedAt,
  text,
  inReplyTo: first.internetMessageId,
  references: [first.internetMessageId],
  headers,
  attachments: [],
});

const OPENS = 9 * 60;
const CLOSES = 17 * 60;

/** So many working days after the receipt, in office hours; on the same day only while there is time left. */
const answeredAt = (receivedOn: CivilDate, minute: number, after: number, chance: Chance): Instant => {
  const sameDay = after === 0 && workingDayAfter(receivedOn, 0) === receivedOn;
  if (sameDay && minute <= CLOSES - 60) {
    return timeOnDay(receivedOn, chance.between(Math.max(OPENS, minute) + 20, CLOSES));
  }
  return timeOnDay(workingDayAfter(receivedOn, sameDay ? 1 : after), chance.between(OPENS, CLOSES));
};

const acknowledgements = (
  place: Place,
  first: DemoMessage,
  receivedOn: CivilDate,
  minute: number,
  promptness: Promptness,
  chance: Chance,
): readonly DemoMessage[] => {
  if (ANSWERS_AUTOMATICALLY.includes(place.mailbox)) {
    const at = new Date(Date.parse(first.receivedAt) + 40_000).toISOString();
    return [
      answer(
        place,
        first,
        "auto",
        at,
        `Automatic reply: ${first.subject}`,
        `Thank you for your e-mail. We have received it and promise to reply within 8 working days.\n\n${place.serviceName}\n${place.council}`,
        [
          ["Auto-Submitted", "auto-replied"],
          ["X-Auto-Response-Suppress", "All"],
        ],
      ),
    ];
  }
  if (promptness.acknowledgedAfter === null) return [];
  return [
    answer(
      place,
      first,
      "ack",
      answeredAt(receivedOn, minute, promptness.acknowledgedAfter, chance),
      `Acknowledgement: ${first.subject}`,
      `Thank you for writing to us. Your e-mail has reached ${place.serviceName} and a colleague will reply within 8 working days.\n\n${place.serviceName}\n${place.council}`,
    ),
  ];
};

const THANKS = "<thanks.";

export const isThanks = ({ internetMessageId }: Pick<DemoMessage, "internetMessageId">): boolean =>
  internetMessageId.startsWith(THANKS);

const thanks = (first: DemoMessage, reply: DemoMessage, chance: Chance): DemoMessage => ({
  ...first,
  internetMessageId: first.internetMessageId.replace("<", THANKS),
  subject: `Re: ${first.subject}`,
  from: first.replyTo?.[0] ?? first.from,
  receivedAt: new Date(Date.parse(reply.receivedAt) + chance.between(20, 900) * 60_000).toISOString(),
  text: `${chance.of(["Thank you, that is very helpful.", "Many thanks for the quick answer.", "Thank you. I will let you know if it happens again."])}\n\n${(first.replyTo?.[0] ?? first.from).name}`,
  inReplyTo: reply.internetMessageId,
  references: [first.internetMessageId, reply.internetMessageId],
  attachments: [],
});

/** A matter that begins with an e-mail at `minute` of the day, in the council's time zone. */
export const conversation = (
  place: Place,
  id: string,
  receivedOn: CivilDate,
  minute: number,
  chance: Chance,
): Conversation => {
  const topic = chance.of(TOPICS[place.service] ?? []);
  const first = firstMail(place, id, timeOnDay(receivedOn, minute), residentBy(chance), topic, chance);
  const complex = topic.complex === true;
  const promptness = promptnessOf(place.service, receivedOn, complex, chance);
  const sent = [...acknowledgements(place, first, receivedOn, minute, promptness, chance)];
  const officer = chance.of(OFFICERS.filter((each) => each.services.includes(place.service)));
  const reply = answer(
    place,
    first,
    "reply",
    answeredAt(receivedOn, minute, promptness.repliedAfter, chance),
    `Re: ${first.subject}`,
    `Dear ${(first.replyTo?.[0] ?? first.from).name},\n\n${chance.of(ANSWERS)}\n\nYours sincerely\n${officer.name}\n${officer.role}\n${place.council}`,
  );
  const after = chance.is(0.12) ? [thanks(first, reply, chance)] : [];
  return { messages: [first, ...sent, reply, ...after], complex };
};
