import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { Chance } from "./chance.ts";
import type { Place } from "./conversation.ts";
import type { DemoMessage } from "./demo-message.ts";
import { OFFICERS } from "./officers.ts";
import { residentBy } from "./residents.ts";
import { timeOnDay } from "./working-time.ts";

type Sort = (
  place: Place,
  chance: Chance,
) => Pick<DemoMessage, "folder" | "subject" | "from" | "text" | "headers">;

const newsletter: Sort = (_place, chance) => ({
  folder: "inbox",
  subject: chance.of([
    "Local Government Weekly: what to read",
    "Webinar: the digital front desk",
    "This month in procurement",
  ]),
  from: { name: "Local Government Weekly", address: "news@lgweekly.example" },
  text: "The stories of the week. You receive this because your address is on our list.",
  headers: [
    ["List-Id", "LG Weekly <weekly.lgweekly.example>"],
    ["List-Unsubscribe", "<mailto:leave@lgweekly.example>"],
    ["Precedence", "bulk"],
  ],
});

const outOfOffice: Sort = (_place, chance) => {
  const resident = residentBy(chance);
  return {
    folder: "inbox",
    subject: "Automatic reply: Your enquiry",
    from: { name: resident.name, address: resident.address },
    text: "I am away until Monday and will read your message when I am back.",
    headers: [
      ["Auto-Submitted", "auto-replied"],
      ["X-Auto-Response-Suppress", "All"],
    ],
  };
};

const bounce: Sort = (_place, chance) => ({
  folder: "inbox",
  subject: "Undeliverable: Your enquiry",
  from: {
    name: "Mail Delivery System",
    address: `mailer-daemon@${chance.of(["example.net", "example.org"])}`,
  },
  text: "Your message could not be delivered to the address below.",
  headers: [
    ["Return-Path", "<>"],
    ["Auto-Submitted", "auto-replied"],
    ["Content-Type", 'multipart/report; report-type=delivery-status; boundary="b"'],
  ],
});

const colleague: Sort = (place, chance) => {
  const officer = chance.of(OFFICERS);
  return {
    folder: "inbox",
    subject: chance.of([
      "Rota for next week",
      "Keys for the meeting room",
      "Agenda for Thursday",
      "Figures for the quarter",
    ]),
    from: { name: officer.name, address: officer.address },
    text: `Hello all,\n\nplease see the note on the shared drive for ${place.serviceName}.\n\n${officer.name}`,
    headers: [],
  };
};

const junk: Sort = () => ({
  folder: "junkemail",
  subject: "You have been chosen",
  from: { name: "Prize Desk", address: "desk@prizes.example" },
  text: "Answer today to receive your prize.",
  headers: [],
});

const SORTS: readonly (readonly [Sort, number])[] = [
  [newsletter, 0.16],
  [colleague, 0.12],
  [outOfOffice, 0.08],
  [bounce, 0.04],
  [junk, 0.06],
];

/** What reaches a mailbox on a day without being a letter from the public. */
export const machineMailOn = (place: Place, date: CivilDate, chance: Chance): readonly DemoMessage[] =>
  SORTS.flatMap(([sort, probability], index) => {
    if (!chance.is(probability)) return [];
    const id = `m${index}.${date}.${place.mailbox.replace("@", ".")}`;
    return [
      {
        ...sort(place, chance),
        mailbox: place.mailbox,
        internetMessageId: `<${id}@machines.example>`,
        conversation: id,
        to: [{ name: place.serviceName, address: place.mailbox }],
        receivedAt: timeOnDay(date, chance.between(6 * 60, 18 * 60)),
        inReplyTo: null,
        references: [],
        attachments: [],
      },
    ];
  });
