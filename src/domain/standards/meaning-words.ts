import { allowanceInWords } from "./allowance.ts";
import { listed } from "./listed-words.ts";
import type { Channel, Kind, Standard } from "./standard.ts";

const WRITES_BY: Readonly<Record<Channel, string>> = {
  email: "e-mail",
  "web-form": "web form",
  letter: "letter",
  fax: "fax",
  "call-back": "call-back",
  telephone: "telephone",
  "face-to-face": "in person",
};

const WITH_KIND: Readonly<Record<Kind, string>> = {
  enquiry: "has an enquiry",
  "service-request": "asks for a service",
  complaint: "complains",
  "complaint-review": "asks for a complaint to be looked at again",
  compliment: "pays a compliment",
  comment: "sends a comment",
  "information-request": "asks for information under the Freedom of Information Act",
  "environmental-information-request": "asks for environmental information",
  "subject-access-request": "asks for what is held about them",
  "member-enquiry": "enquires as a councillor",
};

const SPOKEN: Readonly<Partial<Record<Channel, string>>> = {
  "call-back": "asks to be called back",
  telephone: "rings",
  "face-to-face": "comes to see us",
};

const who = ({ kinds, channels }: Standard): string => {
  if (kinds !== null)
    return listed(
      kinds.map((kind) => WITH_KIND[kind]),
      "or",
    );
  const written = channels.filter((channel) => SPOKEN[channel] === undefined);
  return listed(
    [
      ...(written.length === 0
        ? []
        : [
            `writes by ${listed(
              written.map((channel) => WRITES_BY[channel]),
              "or",
            )}`,
          ]),
      ...channels.flatMap((channel) => SPOKEN[channel] ?? []),
    ],
    "or",
  );
};

const about = ({ complexity }: Standard): string =>
  complexity === "complex" ? ", about something complex or for several services," : "";

const only = (standard: Standard, channel: Channel): boolean =>
  standard.kinds === null && standard.channels.length === 1 && standard.channels[0] === channel;

/** What stands before the colon of a title, where that alone tells two promises apart. */
const occasion = (standard: Standard): string => {
  const [before, after] = standard.title.split(":", 2);
  return only(standard, "face-to-face") && before !== undefined && after !== undefined
    ? ` (${before.trim().charAt(0).toLowerCase()}${before.trim().slice(1)})`
    : "";
};

const gets = (standard: Standard, within: string): string => {
  if (only(standard, "telephone")) return `is answered ${within}`;
  if (only(standard, "face-to-face")) return `is seen ${within}`;
  if (only(standard, "call-back")) return `is called back ${within}`;
  return standard.promised === "acknowledgement"
    ? `is told ${within} that it has arrived`
    : `gets a reply ${within}`;
};

const from = ({ startsAt }: Standard): string =>
  startsAt === "receipt"
    ? ""
    : startsAt === "acknowledgement"
      ? " of the acknowledgement"
      : ` of this: ${startsAt.milestone}`;

/** What a promise means, in one sentence: "Anyone who writes by e-mail or web form gets a reply within 8 working days." */
export const meaningInWords = (standard: Standard): string => {
  const within = `within ${allowanceInWords(standard.allowance)}${from(standard)}`;
  return `Anyone who ${who(standard)}${occasion(standard)}${about(standard)} ${gets(standard, within)}.`;
};
