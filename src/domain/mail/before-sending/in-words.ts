import type { Finding } from "./about-to-go.ts";

/** Smart Alerts: "The error message must be 500 characters or less." */
export const LONGEST_PROMPT = 500;
const LONGEST_ADDRESS = 60;

const shortened = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;

const whoGetsIt = (addresses: readonly string[]): string => {
  const [first = "", second] = addresses.map((each) => shortened(each, LONGEST_ADDRESS));
  if (second === undefined) return `${first} is not in this conversation.`;
  const more = addresses.length - 2;
  return more === 0
    ? `${first} and ${second} are not in this conversation.`
    : `${first}, ${second} and ${more} more are not in this conversation.`;
};

const sentenceOf = (finding: Finding, reference: string): string => {
  switch (finding.code) {
    case "address-outside-thread":
      return whoGetsIt(finding.addresses);
    case "attachment-missing":
      return `The text says “${finding.word}”, but nothing is attached.`;
    case "reference-missing":
      return `The reference ${reference} is in neither the subject nor the text.`;
    case "answer-unknown":
      return "It does not say what it is: an acknowledgement, a holding reply or the full reply. Sent as it is, it counts as the full reply.";
  }
};

/** One prompt for all that was found, one finding a line; never longer than Outlook shows. */
export const promptOf = (findings: readonly Finding[], reference: string): string => {
  const name = shortened(reference, 40);
  const lines = findings.map((finding) => sentenceOf(finding, name));
  return shortened([`Before you send this (${name}):`, ...lines].join("\n"), LONGEST_PROMPT);
};
