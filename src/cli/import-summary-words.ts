import type { ImportSummary, NoClock } from "./import-summary.ts";

const CLASS_WORDS: Readonly<Record<NoClock, string>> = {
  human: "from the public, in a case that is over",
  web_form: "web forms, in a case that is over",
  auto_reply: "automatic replies",
  out_of_office: "out-of-office replies",
  bounce: "mail that could not be delivered",
  read_receipt: "delivery and read receipts",
  calendar: "calendar items",
  list: "newsletters and lists",
  auto_generated: "sent by machines",
  feedback_report: "feedback reports",
  own_loop: "our own mail come back",
  internal: "from colleagues",
  spam: "junk",
  sent: "sent by the council, answering no known case",
};

const line = (count: number, words: string, level = 0): string =>
  `${"  ".repeat(level)}${String(count).padStart(7)}  ${words}`;

/** The summary for people. */
export function summaryInWords(summary: ImportSummary): string {
  const problems = summary.unreadableCount + summary.setAsideCount;
  const lines = [
    `Mail for ${summary.mailbox}`,
    line(summary.seen, "messages seen"),
    line(summary.alreadyKnown, "already known, nothing doubled"),
    line(summary.new, "new, of these"),
    line(summary.casesStarted, "started a case", 1),
    line(summary.belongToCase, "belong to a case", 1),
    line(summary.answers, "are answers of the council", 1),
    line(summary.noClockCount, "start no clock", 1),
    ...Object.entries(summary.noClock).map(([reason, count]) =>
      line(count, CLASS_WORDS[reason as NoClock], 2),
    ),
    line(summary.unreadableCount, "could not be read"),
    line(summary.setAsideCount, "could not be recorded and were set aside"),
    ...summary.problems.map(({ file, reason }) => `${" ".repeat(9)}${file}: ${reason}`),
  ];
  if (problems > summary.problems.length)
    lines.push(`${" ".repeat(9)}and ${problems - summary.problems.length} more`);
  if (summary.mended > 0)
    lines.push(line(summary.mended, "of the new ones lacked a date, a Message-ID or the like: mended"));
  return lines.join("\n");
}
