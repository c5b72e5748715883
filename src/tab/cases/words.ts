import type { ClockSummary, RiskReason } from "../../contracts/case.ts";
import { counted } from "../../ui/format/numbers.ts";
import { CHANNEL_WORDS } from "../../ui/format/scope-words.ts";

/** Why a case wants attention, as far as its other columns do not say it. */
const RISKS: Record<RiskReason, string> = {
  overdue: "Reply overdue",
  "due-today": "Reply due today",
  "due-tomorrow": "Reply due next working day",
  "not-acknowledged": "Not acknowledged yet",
  unowned: "Nobody has it",
  "owner-away": "Owner is away",
  "no-movement": "Halfway, nothing done",
  "wrote-again": "Wrote again",
};

export const caseWords = {
  columns: { due: "Due", what: "What is due", case: "Case", service: "Service", owner: "Owner" },
  table: "Cases",
  channels: CHANNEL_WORDS,
  risks: RISKS,
  complex: "Complex",
  extended: "Extended",
  promised: { acknowledgement: "Acknowledge", reply: "Reply" },
  settled: { acknowledgement: "Acknowledgement", reply: "Reply" },
  unowned: "Unowned",
  you: "You",
  take: "Take it",
  takeLabel: (reference: string) => `Take it: ${reference}`,
  noSubject: "(no subject)",
  received: (date: string) => `Received ${date}`,
  noStandard: "No standard",
  showing: (shown: string, total: string) => `Showing ${shown} of ${total}`,
  showingOfMore: (shown: string, total: string) => `Showing ${shown} of more than ${total}`,
  more: "Show more",
  workingDays: (days: number) => counted(days, "working day", "working days"),
  inOrder: (median: string, p90: string, total: string) =>
    `The fewest working days first. Of ${total} cases, number ${median} is the median, number ${p90} the 90th percentile.`,
  ranks: { median: "Median", p90: "90th percentile" },
  showRank: { median: "Show the median", p90: "Show the 90th percentile" },
  noMore: (reason: string) => `The next cases could not be shown: ${reason}`,
  exporting: (read: string, total: string) => `${read} of ${total} cases read`,
  notExported: (reason: string) => `Nothing was saved: ${reason}`,
  /** With the name of the file, where there are more cases than it holds. */
  cut: (most: string) => `It holds the first ${most} cases. Narrow the figure down for the others.`,
  /** Headings of the exported list. Spreadsheets look for them: one that is in use is never renamed. */
  exported: {
    reference: "Case",
    received: "Received",
    council: "Council",
    service: "Service",
    channel: "Channel",
    kind: "Kind",
    subject: "Subject",
    from: "From",
    owner: "Owner",
    standard: "Standard code",
    due: "Due",
    state: "State",
    workingDays: "Working days",
    states: {
      running: "Running",
      "due-soon": "Due soon",
      overdue: "Overdue",
      paused: "Paused",
      met: "Kept",
      missed: "Late",
      "not-needed": "No reply needed",
    } satisfies Record<ClockSummary["state"], string>,
  },
} as const;
