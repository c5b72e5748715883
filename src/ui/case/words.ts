import type { Channel, Complexity, Kind } from "../../domain/standards/standard.ts";

const KINDS: Record<Kind, string> = {
  enquiry: "Enquiry",
  "service-request": "Service request",
  complaint: "Complaint",
  compliment: "Compliment",
  comment: "Comment",
  "information-request": "Information request",
  "member-enquiry": "Member enquiry",
};
const COMPLEXITIES: Record<Complexity, string> = { ordinary: "Ordinary", complex: "Complex" };
const CHANNELS: Record<Channel, string> = {
  email: "E-mail",
  letter: "Letter",
  fax: "Fax",
  "web-form": "Web form",
  "call-back": "Call-back",
};

/** What the pieces of a case say. */
export const CASE_WORDS = {
  kinds: KINDS,
  complexities: COMPLEXITIES,
  channels: CHANNELS,
  from: (name: string, channel: string) => `${channel} from ${name}`,
  passOn: (service: string) => `${service}: pass to another service`,
  noSubject: "No subject",

  owner: "Owner",
  unowned: "Unowned",
  you: (name: string) => `${name} (you)`,
  takeIt: "Take it",
  takeOver: "Take over",
  handBack: "Hand back",
  kind: "Kind",
  complexity: "Complexity",
  changeKind: (kind: string) => `Kind: ${kind}. Change`,
  changeComplexity: (complexity: string) => `Complexity: ${complexity}. Change`,

  actions: "Actions",
  moreActions: "More actions",
  markAcknowledged: "Mark acknowledged",
  reply: "Reply",
  recordAcknowledgement: "Record an earlier acknowledgement…",
  recordReply: "Record reply",
  recordReplyMore: "Record a reply…",
  wasAcknowledgement: "That was only an acknowledgement",
  markComplex: "Mark complex…",
  markOrdinary: "Mark ordinary…",
  reassign: "Pass to another service…",
  correctReceipt: "Correct the received date…",
  notFromPublic: "Not from the public…",
  fromPublicAfterAll: "It is from the public: start the clocks again",

  timeline: "Timeline",
  messages: "Messages in this case",
  thisMessage: "this message",
  sent: "Sent",
  received: "Received",
  takeBack: (what: string) => `Take back: ${what}`,
  takenBack: "taken back",

  saving: "Saving",
  undo: "Undo",
  close: "Close",
  tryAgain: "Try again",
  discard: "Discard",
  notSaved: (what: string, reference: string) => `Not saved: ${what} (${reference}).`,
  keptHere: "It is kept here until the pane is closed.",

  greeting: (name: string) => `Dear ${name}`,
  referenceLine: (reference: string) => `Our reference: ${reference}`,
} as const;
