import type { StandardGroup } from "../../domain/standards/group.ts";

const GROUPS: Record<StandardGroup, string> = {
  email: "If you write to us by e-mail or on our website",
  letters: "If you write us a letter",
  telephone: "If you ring us",
  "in-person": "If you come to see us",
  complaints: "If you complain",
  information: "If you ask us for information",
  councillors: "If a councillor writes to us for you",
  other: "Other promises",
};

export const leafletWords = {
  title: "What you can expect from us",
  back: "All standards",
  print: "Print",
  about: "What the public reads. It is printed on A4, without anything around it.",
  intro: "We want you to know how soon you will hear from us. This is what we promise.",
  groups: GROUPS,
  from: (day: string) => `From ${day}:`,
  counting: "How we count",
  workingDays: (days: string) =>
    `Working days are ${days}, except bank holidays and days on which we are closed.`,
  dayZero: "The day on which your message reaches us is not counted: day 1 is the next working day.",
  byLaw: "Where a law or an ombudsman's code says how long we have, we count as it says.",
  asOf: (day: string) => `As of ${day}`,
  none: {
    title: "There is nothing to promise yet",
    text: "This council has no standards that are in force.",
  },
} as const;
