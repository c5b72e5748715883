import type { Standard } from "../standard.ts";
import { IN_WRITING, PUBLISHED } from "./published.ts";

const PAGE =
  "Derbyshire County Council, Member and officer relationship (staff.derbyshire.gov.uk), responding to Members' enquiries";

const MEMBER_ENQUIRY = {
  ...PUBLISHED,
  // The page bears no date; this one leaves no enquiry out. Set the day on which your council agreed to it.
  inForceFrom: "2000-01-01",
  kinds: ["member-enquiry"],
  channels: IN_WRITING,
} as const;

/**
 * What councillors are promised: practice of one council, not law. Derbyshire has an acknowledgement sent "by the end
 * of the next working day" and an answer "in any event within 10 working days".
 */
export const MEMBER_ENQUIRY_STANDARDS: readonly Standard[] = [
  {
    ...MEMBER_ENQUIRY,
    id: "member-enquiry-acknowledgement",
    title: "Councillor's enquiry: acknowledge by the end of the next working day",
    promised: "acknowledgement",
    allowance: { workingDays: 1 },
    source: `${PAGE}: acknowledged “by the end of the next working day”`,
  },
  {
    ...MEMBER_ENQUIRY,
    id: "member-enquiry-reply",
    title: "Councillor's enquiry: answer within 10 working days",
    promised: "reply",
    allowance: { workingDays: 10 },
    source: `${PAGE}: answered “in any event within 10 working days”`,
  },
];
