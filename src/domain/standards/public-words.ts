import { allowanceInWords } from "./allowance.ts";
import { listed } from "./listed-words.ts";
import { KINDS, type Channel, type Kind, type Standard } from "./standard.ts";

const YOUR: Readonly<Record<Channel, string>> = {
  email: "e-mail",
  "web-form": "web form",
  letter: "letter",
  fax: "fax",
  "call-back": "request to be called back",
  telephone: "call",
  "face-to-face": "visit",
};

const YOUR_KIND: Readonly<Record<Kind, string>> = {
  enquiry: "your enquiry",
  "service-request": "your request for a service",
  complaint: "your complaint",
  "complaint-review": "your request for your complaint to be looked at again",
  compliment: "your compliment",
  comment: "your comment",
  "information-request": "your request for information under the Freedom of Information Act",
  "environmental-information-request": "your request for environmental information",
  "subject-access-request": "your request for the information that we hold about you",
  "member-enquiry": "a councillor's enquiry",
};

const object = ({ kinds, channels }: Standard): string =>
  kinds === null
    ? `your ${listed(
        channels.map((channel) => YOUR[channel]),
        "or",
      )}`
    : listed(
        kinds.map((kind) => YOUR_KIND[kind]),
        "or",
      );

const only = ({ kinds, channels }: Standard, channel: Channel): boolean =>
  kinds === null && channels.length === 1 && channels[0] === channel;

/** What stands before the colon of a title: "Contact centre without an appointment". */
const occasion = ({ title }: Standard): string | null => {
  const [before, after] = title.split(":", 2);
  return after === undefined || before === undefined ? null : before.trim();
};

const promise = (standard: Standard): string => {
  const within = `within ${allowanceInWords(standard.allowance)}`;
  if (only(standard, "telephone")) return `We will answer your call ${within}.`;
  if (only(standard, "call-back")) return `We will call you back ${within}.`;
  if (only(standard, "face-to-face")) {
    const where = occasion(standard);
    return where === null ? `We will see you ${within}.` : `${where}: we will see you ${within}.`;
  }
  const { startsAt } = standard;
  const of =
    startsAt === "receipt"
      ? ""
      : startsAt === "acknowledgement"
        ? " of acknowledging it"
        : `, counted from this: ${startsAt.milestone}`;
  if (standard.kinds?.length === 1 && standard.kinds[0] === "member-enquiry")
    return standard.promised === "acknowledgement"
      ? `We will tell the councillor ${within} that the enquiry has arrived.`
      : `We will reply to the councillor ${within}${of}.`;
  const what = object(standard);
  if (standard.complexity === "complex")
    return `If ${what} is about something complex, or concerns several of our services, we will reply ${within}${of}.`;
  return standard.promised === "acknowledgement"
    ? `We will tell you ${within} that ${what} has arrived.`
    : `We will reply to ${what} ${within}${of}.`;
};

/** A promise as the public reads it: "We will reply to your e-mail or web form within 8 working days." */
export const promiseInWords = (
  standard: Standard,
  nameOf: (service: string) => string = (id) => id,
): string => {
  const { services } = standard;
  const said = promise(standard);
  if (services === null) return said;
  const where = listed(
    services.map((service) => nameOf(service)),
    "and",
  );
  return `${where}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
};

/** "We may need longer ...": what the public has to know of a promise that may be put off; null where it may not. */
export const extensionInWords = ({ extension }: Standard): string | null =>
  extension === null
    ? null
    : `We may need up to ${allowanceInWords(extension.atMost)} more. If so, we will tell you why before then.`;

const kindOf = ({ kinds }: Standard): number => (kinds?.[0] === undefined ? -1 : KINDS.indexOf(kinds[0]));

/**
 * In the order in which a leaflet tells them: one kind of matter after the other, and of each first that it arrived, then
 * the reply, what is complex last.
 */
export const inPublicOrder = (a: Standard, b: Standard): number =>
  kindOf(a) - kindOf(b) ||
  Number(a.promised === "reply") - Number(b.promised === "reply") ||
  Number(a.complexity === "complex") - Number(b.complexity === "complex") ||
  (a.id < b.id ? -1 : 1);
