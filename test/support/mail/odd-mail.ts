import type { MailClass } from "../../../src/domain/mail/classification.ts";
import { chanceFrom } from "./chance.ts";

export const ODD_MAILBOX = "housing@council.example";

/** What must become of a generated message when it is imported for the first time. */
export type OddFate =
  | { readonly fate: "starts-case" | "belongs-to-case" | "answers-case" | "already-known" | "unreadable" }
  | { readonly fate: "no-clock"; readonly class: MailClass };

export interface OddMail {
  /** As it stands in the mbox, behind its separator line: one character a byte. */
  readonly text: string;
  readonly separator: string;
  readonly is: OddFate;
}

interface Thread {
  readonly resident: string;
  readonly ids: string[];
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SUBJECTS = [
  "Damp in my bathroom",
  "=?utf-8?B?TGxlaXRoZGVyIHluIGZ5IHlzdGFmZWxsIMW1?=",
  "=?iso-8859-1?Q?Caf=E9_noise?=",
  "=?x-martian?Q?unknown_letters=E4?=",
  "=?utf-8?B?4oCuZmRwLmV4ZQ==?= invoice",
  "raw bytes \xe9\xff here",
  "",
  "Missed bin " + "again ".repeat(100),
];

const two = (value: number): string => String(value).padStart(2, "0");

/**
 * Generates mail as a council's mailbox really gets it, with the fate of each message: threads with replies and
 * second letters, machines of every kind, and everything that is broken in broken mail. The same seed gives
 * the same mail. Received from 5 January 2026 on, ten minutes apart.
 */
export function* oddMails(seed: number, count: number): Generator<OddMail> {
  const chance = chanceFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const threads: Thread[] = [];
  let repeatable: OddMail | null = null;

  for (let number = 1; number <= count; number += 1) {
    const date = new Date(Date.UTC(2026, 0, 5) + number * 600_000);
    const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:00`;
    const day = `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} 2026`;
    const separator = `From sender@x.example ${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${two(date.getUTCDate())} ${clock} 2026`;
    const id = `<${seed}.${number}@mail.example>`;
    const resident = `resident${number}@homes.example`;
    const lineEnd = chance() < 0.5 ? "\n" : "\r\n";
    const odd = chance();
    const stamped = odd < 0.02 ? [] : [`Date: ${day} ${clock} +0000`];
    const received =
      odd < 0.5 ? [`Received: from a by b; ${day} ${clock} ${pick(["+0000", "GMT", "UT"])}`] : [];
    const mail = (
      is: OddFate,
      headers: readonly string[],
      body: readonly string[] = ["Hello.", "Goodbye."],
    ): OddMail => ({
      separator,
      is,
      text: [...received, ...stamped, ...headers, "", ...body, ""].join(lineEnd),
    });
    const fromPublic = (more: readonly string[] = [], body?: readonly string[]): OddMail => {
      threads.push({ resident, ids: [id] });
      return mail(
        { fate: "starts-case" },
        [
          `From: "Resident ${number}" <${resident}>`,
          `To: ${ODD_MAILBOX}`,
          `Subject: ${pick(SUBJECTS)}`,
          `Message-ID: ${id}`,
          ...more,
        ],
        body,
      );
    };
    const fromMachine = (mailClass: MailClass, ...headers: readonly string[]): OddMail =>
      mail({ fate: "no-clock", class: mailClass }, [
        `From: machine@m${number}.example`,
        `Message-ID: ${id}`,
        `Subject: Notice ${number}`,
        ...headers,
      ]);
    const thread = threads.length > 0 ? pick(threads) : null;
    const answering = (to: Thread): readonly string[] => [
      `In-Reply-To: ${to.ids.at(-1)}`,
      `References: ${to.ids.slice(-5).join(`${lineEnd}\t`)}`,
    ];

    const kind = Math.floor(chance() * 100);
    let made: OddMail;
    if (thread && kind < 18) {
      made = mail({ fate: "answers-case" }, [
        `From: Housing <${ODD_MAILBOX}>`,
        `To: ${thread.resident}`,
        "Subject: RE: your letter",
        `Message-ID: ${id}`,
        ...answering(thread),
      ]);
      thread.ids.push(id);
    } else if (thread && kind < 22) {
      made = mail({ fate: "answers-case" }, [
        `From: ${ODD_MAILBOX}`,
        `To: ${thread.resident}`,
        "Subject: Automatic reply: your letter",
        "Auto-Submitted: auto-replied",
        `Message-ID: ${id}`,
        ...answering(thread),
      ]);
    } else if (thread && kind < 30) {
      made = mail({ fate: "belongs-to-case" }, [
        `From: ${thread.resident}`,
        `To: ${ODD_MAILBOX}`,
        "Subject: RE: RE: my letter",
        `Message-ID: ${id}`,
        ...answering(thread),
      ]);
      thread.ids.push(id);
    } else if (thread && kind < 33) {
      made = mail({ fate: "no-clock", class: "out_of_office" }, [
        `From: ${thread.resident}`,
        "Subject: Out of Office: RE: my letter",
        `Message-ID: ${id}`,
        ...answering(thread),
      ]);
    } else if (kind < 36)
      made = fromMachine(
        "bounce",
        "Return-Path: <>",
        'Content-Type: multipart/report; report-type="delivery-status"; boundary=b',
      );
    else if (kind < 39)
      made = fromMachine(
        "list",
        "List-Id: <news.example>",
        "List-Unsubscribe: <https://news.example/u>",
        "Precedence: bulk",
      );
    else if (kind < 42) made = fromMachine("auto_generated", "Auto-Submitted: auto-generated");
    else if (kind < 44) made = fromMachine("calendar", "Content-Class: urn:content-classes:calendarmessage");
    else if (kind < 46) made = fromMachine("spam", "X-MS-Exchange-Organization-SCL: 6");
    else if (kind < 48)
      made = fromMachine(
        "read_receipt",
        "Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
      );
    else if (kind < 50)
      made = mail({ fate: "no-clock", class: "internal" }, [
        "From: Bob <bob@council.example>",
        `Message-ID: ${id}`,
        "Subject: lunch",
      ]);
    else if (kind < 52) made = rubbish(separator);
    else if (kind < 54 && repeatable) made = { ...repeatable, is: { fate: "already-known" } };
    else if (kind < 57) {
      // No Message-ID: found again by its content.
      made = mail({ fate: "starts-case" }, [`From: ${resident}`, `Subject: no id ${number}`]);
    } else if (kind < 59) {
      const addresses = Array.from(
        { length: number % 7 === 0 ? 3_000 : 200 },
        (_, index) => `n${index}@homes.example`,
      );
      made = fromPublic([`Cc: ${addresses.join(`,${lineEnd} `)}`, "X-Auto-Response-Suppress: All"]);
    } else if (kind < 62) {
      made = fromPublic(
        ['Content-Type: multipart/mixed; boundary="b"'],
        [
          "--b",
          "Content-Type: text/plain; charset=klingon",
          "Content-Transfer-Encoding: base64",
          "",
          "!!!! not base64",
          "--b",
          "Content-Type: multipart/mixed; boundary=c",
          "",
          "--c",
        ],
      );
    } else if (kind < 65) {
      made = fromPublic(
        [],
        ["Dear council,", "", "From the start it was damp.", ">From Monday on it drips.", "From: nobody", ""],
      );
    } else if (kind < 66) {
      made = fromPublic(
        ["Content-Type: application/octet-stream"],
        Array.from({ length: 4_000 }, () => "QUJD".repeat(19)),
      );
    } else made = fromPublic();
    if (made.is.fate === "starts-case" && chance() < 0.1) repeatable = made;
    yield made;
  }
}

const rubbish = (separator: string): OddMail => ({
  separator,
  is: { fate: "unreadable" },
  text: "\x00\x01\x02 this is no mail\n",
});
