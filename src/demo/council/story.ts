import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { DemoMessage } from "./demo-message.ts";

const minutesBefore = (moment: Instant, minutes: number): Instant =>
  new Date(Date.parse(moment) - minutes * 60_000).toISOString();

interface Letter {
  readonly mailbox: string;
  readonly service: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly minutesOld: number;
}

const LETTERS: readonly Letter[] = [
  {
    mailbox: "housing@calderwick.example",
    service: "Housing",
    name: "Margaret Holroyd",
    address: "margaret.holroyd41@example.net",
    subject: "Damp and mould in my grandson's bedroom",
    text: "Dear Housing,\n\nI am writing about the damp at 12 Weavers Row, Calderwick. The back wall of my grandson's bedroom is black from the skirting to the sill, and the paper comes away in the hand. He has asthma and the doctor says that he should not sleep in there.\n\nI rang in September and somebody was going to call. Could you please tell me when an inspector will come?\n\nYours sincerely\nMargaret Holroyd (Mrs)\n12 Weavers Row, Calderwick",
    minutesOld: 22,
  },
  {
    mailbox: "environment@calderwick.example",
    service: "Environmental Services",
    name: "Yusuf Rahman",
    address: "yusuf.rahman7@example.org",
    subject: "Bins on Mill Bank, third time",
    text: "Hello,\n\nfor the third week running the lorry has not come up Mill Bank. I understand that parked cars are in the way, but nobody has told us what to do. Some of my neighbours cannot carry their bins to the bottom.\n\nRegards\nYusuf Rahman\n8 Mill Bank, Calderwick",
    minutesOld: 95,
  },
  {
    mailbox: "community@eastmere.example",
    service: "Community and Leisure",
    name: "Dorothy Pickering",
    address: "dorothy.pickering23@example.com",
    subject: "Hall for the carol evening",
    text: "Good morning,\n\nmay the Stonebeck choir have the community hall on the second Friday in December from six until nine? We had it last year and left it tidy.\n\nMany thanks\nDorothy Pickering",
    minutesOld: 210,
  },
  {
    mailbox: "housing@calderwick.example",
    service: "Housing",
    name: "Trevor Naylor",
    address: "trevor.naylor58@example.net",
    subject: "Complaint: three offices and no answer",
    text: "Dear Sir or Madam,\n\nI wish to complain. In August I reported the blocked drain behind 31 Canal Terrace, Eastmere. Housing told me it was Environmental Services, Environmental Services told me to ask Development Control about the new houses, and they sent me back to Housing. The water has now reached my kitchen floor.\n\nI ask for one answer from one person.\n\nTrevor Naylor\n31 Canal Terrace, Eastmere",
    minutesOld: 19 * 24 * 60,
  },
];

/** What lies on top of the mailboxes when the council is first opened: written before `moment`, so that some of it
 * is minutes old, and one complaint that went from office to office has waited for weeks. */
export const freshLetters = (moment: Instant): readonly DemoMessage[] =>
  LETTERS.map((letter) => {
    const id = `fresh.${letter.address.split("@")[0]}.${moment.slice(0, 10)}`;
    return {
      mailbox: letter.mailbox,
      folder: "inbox",
      internetMessageId: `<${id}@${letter.address.split("@")[1]}>`,
      conversation: id,
      subject: letter.subject,
      from: { name: letter.name, address: letter.address },
      to: [{ name: letter.service, address: letter.mailbox }],
      receivedAt: minutesBefore(moment, letter.minutesOld),
      text: letter.text,
      inReplyTo: null,
      references: [],
      headers: [],
      attachments: [],
    };
  });
