import type { Promised } from "../../domain/standards/standard.ts";

const THE: Readonly<Record<Promised, string>> = {
  acknowledgement: "The acknowledgement",
  reply: "The reply",
};

/** What is asked and said of a mail that is being written: what answer it is, and what follows from that. */
export const ANSWER_WORDS = {
  question: "What is this answer?",
  answers: {
    acknowledgement: "An acknowledgement",
    "holding-reply": "A holding reply",
    reply: "The full reply",
  },
  means: {
    acknowledgement: "It confirms receipt, or asks for something.",
    "holding-reply": "It says when the reply will come.",
    reply: "It answers the matter.",
  },
  kept: { acknowledgement: "The acknowledgement is in time.", reply: "The reply is in time." },
  late: {
    acknowledgement: "The acknowledgement is late, and is recorded as late.",
    reply: "The reply is late, and is recorded as late.",
  },
  staysDue: (promised: Promised, due: string) => `${THE[promised]} stays due ${due}.`,
  noting: "Noting it",
  noted: {
    acknowledgement: "Noted: when it has been sent, it is recorded as an acknowledgement.",
    "holding-reply": "Noted: when it has been sent, it is recorded as a holding reply.",
    reply: "Noted: when it has been sent, it is recorded as the reply.",
  },
  notedWithDate: (date: string) =>
    `Noted: when it has been sent, it is recorded as a holding reply that promises ${date}.`,
  notNoted: (why: string) =>
    `It could not be noted. ${why} Send the mail all the same; what it was can be put right in the case afterwards.`,
} as const;
