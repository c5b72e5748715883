import type { ReplyFacts } from "../../../../src/domain/reply/facts.ts";
import type { ReplyPurpose, ReplyTemplate } from "../../../../src/domain/reply/template.ts";

/** A matter of which everything is known. */
export const replyFacts = (change: Partial<ReplyFacts> = {}): ReplyFacts => ({
  customer: "Rosa Lind",
  reference: "HS-2026-00412",
  service: "Housing",
  council: "Ashby District Council",
  subject: "Damp in the back bedroom",
  receivedOn: "2026-04-02",
  reply: { allowance: { workingDays: 8 }, dueOn: "2026-04-16" },
  newDate: "2026-04-30",
  late: { workingDays: 3 },
  officer: "Priya Shah",
  ...change,
});

export const replyTemplate = (text: string, purpose: ReplyPurpose = "reply"): ReplyTemplate => ({
  id: "own",
  purpose,
  name: "Our own",
  wordings: [{ language: "en", text }],
});
