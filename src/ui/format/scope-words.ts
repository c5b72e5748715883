import type { Channel, Complexity, Kind } from "../../domain/standards/standard.ts";

/** What a case may be called, as it is read and chosen. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  enquiry: "Enquiry",
  "service-request": "Service request",
  complaint: "Complaint",
  "complaint-review": "Complaint review (stage 2)",
  compliment: "Compliment",
  comment: "Comment",
  "information-request": "Information request",
  "environmental-information-request": "Environmental information request",
  "subject-access-request": "Subject access request",
  "member-enquiry": "Member enquiry",
};

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  email: "E-mail",
  letter: "Letter",
  fax: "Fax",
  "web-form": "Web form",
  "call-back": "Call-back",
  telephone: "Telephone",
  "face-to-face": "Face to face",
};

export const COMPLEXITY_WORDS: Readonly<Record<Complexity, string>> = {
  ordinary: "Ordinary",
  complex: "Complex",
};
