import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { DemoMessage } from "./demo-message.ts";
import type { DemoOfficer } from "./officers.ts";

const minutesBefore = (moment: Instant, minutes: number): Instant =>
  new Date(Date.parse(moment) - minutes * 60_000).toISOString();

const COLLEAGUE = { name: "Helen Marsh", address: "helen.marsh@calderwick.example" };
const OTHER_COLLEAGUE = { name: "Wendy Stott", address: "wendy.stott@calderwick.example" };

/** Residents who have an officer's own address from the last time, and write there. */
const RESIDENTS = [
  {
    name: "Elsie Crowther",
    address: "elsie.crowther17@example.net",
    subject: "You kindly helped me in the spring",
    text: "you kindly helped me in the spring, so I am writing to you directly.\n\nThe light on the path behind Chapel Fold has been out since last week, and I do not like to walk there after four. Whom should I ask?",
  },
  {
    name: "Duncan Whiteley",
    address: "duncan.whiteley5@example.org",
    subject: "Letter of 3 November",
    text: "I have your letter of 3 November, and your name stands on it. I do not understand the second page. Could you please tell me what I still have to send you, and by when?",
  },
  {
    name: "Parveen Iqbal",
    address: "parveen.iqbal22@example.com",
    subject: "Question after our telephone call",
    text: "thank you for your time on the telephone. You said that I should put it in writing: may my mother have a second key for the side gate at Mill Bank, and what does it cost?",
  },
] as const;

const letter = (
  officer: DemoOfficer,
  id: string,
  from: { readonly name: string; readonly address: string },
  more: Pick<DemoMessage, "subject" | "text" | "receivedAt"> & Partial<DemoMessage>,
): DemoMessage => ({
  mailbox: officer.address,
  folder: "inbox",
  internetMessageId: `<${id}@${from.address.split("@")[1]}>`,
  conversation: id,
  from,
  to: [{ name: officer.name, address: officer.address }],
  inReplyTo: null,
  references: [],
  headers: [],
  attachments: [],
  ...more,
});

/**
 * What lies in an officer's own mailbox: a resident who writes to the person instead of the service, and writes
 * again, and a colleague. None of it is in a team's record before the officer brings it there.
 */
export const personalMail = (officers: readonly DemoOfficer[], moment: Instant): readonly DemoMessage[] =>
  officers.flatMap((officer, index) => {
    const resident = RESIDENTS[index % RESIDENTS.length] ?? RESIDENTS[0];
    const colleague = officer.address === COLLEAGUE.address ? OTHER_COLLEAGUE : COLLEAGUE;
    const own = officer.address.split("@")[0] ?? "";
    const first = `own.${own}.1`;
    const firstId = `<${first}@${resident.address.split("@")[1]}>`;
    const greeting = `Dear ${officer.name},\n\n`;
    return [
      letter(officer, first, resident, {
        subject: resident.subject,
        text: `${greeting}${resident.text}\n\nKind regards\n${resident.name}`,
        receivedAt: minutesBefore(moment, 2 * 24 * 60 + 47),
        wasRead: true,
      }),
      letter(officer, `own.${own}.2`, resident, {
        subject: `Re: ${resident.subject}`,
        text: `${greeting}I forgot to say: mornings are best, by e-mail if you can.\n\n${resident.name}`,
        receivedAt: minutesBefore(moment, 41),
        conversation: first,
        inReplyTo: firstId,
        references: [firstId],
      }),
      letter(officer, `own.${own}.3`, colleague, {
        subject: "Rota for the week",
        text: `Hello ${officer.name.split(" ")[0] ?? ""},\n\nthe rota for next week is on the shared drive. Tell me if it does not suit you.\n\n${colleague.name.split(" ")[0] ?? ""}`,
        receivedAt: minutesBefore(moment, 190),
        wasRead: true,
      }),
    ];
  });
