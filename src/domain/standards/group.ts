import type { Kind, Standard } from "./standard.ts";

/** Under which heading a promise is found, in the order in which people look for them. */
export const STANDARD_GROUPS = [
  "email",
  "letters",
  "telephone",
  "in-person",
  "complaints",
  "information",
  "councillors",
  "other",
] as const;
export type StandardGroup = (typeof STANDARD_GROUPS)[number];

const OF_KIND: Readonly<Partial<Record<Kind, StandardGroup>>> = {
  complaint: "complaints",
  "complaint-review": "complaints",
  "information-request": "information",
  "environmental-information-request": "information",
  "subject-access-request": "information",
  "member-enquiry": "councillors",
};

/** By what it is about where it is for some kinds only, otherwise by the way in which people reach the council. */
export const groupOf = ({ kinds, channels }: Pick<Standard, "kinds" | "channels">): StandardGroup => {
  if (kinds !== null) {
    const groups = new Set(kinds.map((kind) => OF_KIND[kind] ?? "other"));
    const [only] = groups;
    return groups.size === 1 && only !== undefined ? only : "other";
  }
  if (channels.includes("email") || channels.includes("web-form")) return "email";
  if (channels.includes("letter") || channels.includes("fax")) return "letters";
  if (channels.includes("telephone") || channels.includes("call-back")) return "telephone";
  return channels.includes("face-to-face") ? "in-person" : "other";
};
