import type { MailClass } from "../../../src/domain/mail/classification.ts";
import type { DemoMessage } from "../../../src/demo/council/demo-message.ts";
import type { Draws } from "./chance.ts";

type Header = readonly [name: string, value: string];

/** Mail that no member of the public wrote, as the programs that write it mark it. */
export interface MachineMail {
  readonly class: MailClass;
  readonly folder?: DemoMessage["folder"];
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly headers: readonly Header[];
}

interface About {
  readonly mailbox: string;
  readonly domain: string;
  readonly draws: Draws;
}

const person = ({ draws }: About) => ({
  name: "Gwen Hill",
  address: `gwen.${draws.between(1, 99)}@elsewhere.example`,
});

const KINDS: readonly ((about: About) => MachineMail)[] = [
  () => ({
    class: "list",
    subject: "This month in procurement",
    from: { name: "Procurement Monthly", address: "news@monthly.example" },
    headers: [
      ["List-Id", "Monthly <monthly.monthly.example>"],
      ["List-Unsubscribe", "<mailto:leave@monthly.example>"],
      ["Precedence", "bulk"],
    ],
  }),
  (about) => ({
    class: "out_of_office",
    subject: about.draws.of(["Automatic reply: Your enquiry", "Out of office: back on Monday"]),
    from: person(about),
    headers: [["Auto-Submitted", "auto-replied"]],
  }),
  (about) => ({
    class: "auto_reply",
    subject: "We have your message",
    from: person(about),
    headers: [["X-Autoreply", "yes"]],
  }),
  () => ({
    class: "bounce",
    subject: "Undeliverable: Your enquiry",
    from: { name: "Mail Delivery System", address: "mailer-daemon@mx.example" },
    headers: [
      ["Return-Path", "<>"],
      ["Content-Type", 'multipart/report; report-type=delivery-status; boundary="b"'],
    ],
  }),
  (about) => ({
    class: "read_receipt",
    subject: "Read: Your enquiry",
    from: person(about),
    headers: [["Content-Type", "multipart/report; report-type=disposition-notification"]],
  }),
  (about) => ({
    class: "calendar",
    subject: "Meeting about the lease",
    from: person(about),
    headers: [["Content-Type", "text/calendar; method=REQUEST"]],
  }),
  () => ({
    class: "auto_generated",
    subject: "Backup finished",
    from: { name: "Backup", address: "backup@supplier.example" },
    headers: [["Auto-Submitted", "auto-generated"]],
  }),
  () => ({
    class: "feedback_report",
    subject: "Report domain: ashby.example Submitter: mx.example Report-ID: <7>",
    from: { name: "", address: "dmarc@mx.example" },
    headers: [],
  }),
  ({ mailbox }) => ({
    class: "own_loop",
    subject: "Re: Your enquiry",
    from: { name: "", address: mailbox },
    headers: [["X-Response-Standards", "acknowledgement; HS-2020-00001"]],
  }),
  ({ domain, draws }) => ({
    class: "internal",
    subject: draws.of(["Rota for next week", "Keys for the meeting room"]),
    from: { name: "Priya Shah", address: `priya.shah@${domain}` },
    headers: [["X-MS-Exchange-Organization-AuthAs", "Internal"]],
  }),
  () => ({
    class: "spam",
    folder: "junkemail",
    subject: "You have been chosen",
    from: { name: "Prize Desk", address: "desk@prizes.example" },
    headers: [["X-MS-Exchange-Organization-SCL", "9"]],
  }),
];

export const machineMail = (about: About): MachineMail => about.draws.of(KINDS)(about);

/** One of every kind, for looking whether each is what it says. */
export const everyMachineMail = (about: About): readonly MachineMail[] => KINDS.map((kind) => kind(about));
