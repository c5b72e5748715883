import type { StandardsByAuthority } from "../standards/rules.ts";
import type { Channel, Kind, Standard } from "../standards/standard.ts";
import { allowanceInWords } from "../standards/allowance.ts";
import type { Figure, Share } from "./figure.ts";
import type { Period } from "./period.ts";

export interface CommitteeQuestion {
  readonly period: Pick<Period, "title">;
  /** Whose cases they are, where they are not all: the name of a service. */
  readonly of?: string;
  /** Cases received in the period, by channel. */
  readonly received: Readonly<Partial<Record<Channel, number>>>;
  /** Each standard over all services. */
  readonly figures: readonly Figure[];
  /** The standards that the figures are of, for their allowance and scope. */
  readonly standards: StandardsByAuthority;
}

/** Below this many cases a percentage says more than it knows: "7 of 8" is written instead. */
const FEWEST_FOR_A_PERCENTAGE = 10;

interface WayIn {
  readonly channel: Channel;
  readonly one: string;
  readonly many: string;
}

/** What arrives together is told together, the usual way in first. */
const SUBJECTS: readonly (readonly [WayIn, WayIn])[] = [
  [
    { channel: "email", one: "e-mail", many: "e-mails" },
    { channel: "web-form", one: "web form", many: "web forms" },
  ],
  [
    { channel: "letter", one: "letter", many: "letters" },
    { channel: "fax", one: "fax", many: "faxes" },
  ],
];

/** What a promise is about that is made to some kinds of cases alone. */
const MATTERS: Readonly<Record<Kind, string>> = {
  enquiry: "enquiries",
  "service-request": "service requests",
  complaint: "complaints",
  "complaint-review": "complaint reviews",
  compliment: "compliments",
  comment: "comments",
  "information-request": "information requests",
  "environmental-information-request": "environmental information requests",
  "subject-access-request": "subject access requests",
  "member-enquiry": "member enquiries",
};

/** " of the complex ones", " of information requests"; nothing where the promise is made to all. */
const whichInWords = ({ kinds, complexity }: Standard): string => {
  const complex = complexity === "complex";
  if (kinds === null) return complex ? " of the complex ones" : "";
  return ` of ${complex ? "complex " : ""}${kinds.map((kind) => MATTERS[kind]).join(" and ")}`;
};

/** "1,214": written the same on every machine. */
export const numberInWords = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** "98.9%", or "7 of 8" under ten cases; null where there is nothing to judge. */
export const shareInWords = ({ met, denominator, percent }: Share): string | null => {
  if (percent === null) return null;
  return denominator < FEWEST_FOR_A_PERCENTAGE
    ? `${numberInWords(met)} of ${numberInWords(denominator)}`
    : `${percent}%`;
};

/** The versions that the cases of the figure are judged by, as far as they are still known. */
const versionsOf = ({ standardId, versions }: Figure, standards: StandardsByAuthority): readonly Standard[] =>
  versions.flatMap(({ authority, version }) =>
    (standards[authority ?? ""] ?? []).filter((each) => each.id === standardId && each.version === version),
  );

/** One figure may count what was promised within 8 days and what was promised within 5: then it names neither. */
const withinInWords = (figure: Figure, versions: readonly Standard[]): string => {
  const allowances = new Set(versions.map(({ allowance }) => allowanceInWords(allowance)));
  const [only = ""] = allowances;
  const isTrueOfAll = allowances.size === 1 && versions.length === figure.versions.length;
  return isTrueOfAll ? `within ${only}` : "within the time promised";
};

const partInWords = (figure: Figure, standard: Standard, within: string): readonly string[] => {
  const { promised } = standard;
  const { targetPercent, missed, excluded } = figure;
  const deed = promised === "acknowledgement" ? "acknowledged" : "replied to";
  const which = whichInWords(standard);
  const share = shareInWords(figure);
  if (share === null) {
    return excluded.notYetDue === 0 ? [] : [`none${which} yet due to be ${deed} ${within}`];
  }
  const target = targetPercent === null ? "" : ` (target ${targetPercent}%)`;
  // Lateness is told of the replies: they are what the public waits for.
  const count = (number: number, words: string): string =>
    promised === "reply" && number > 0 ? `, ${numberInWords(number)} ${words}` : "";
  const late = count(missed, "late");
  const notYetDue = count(excluded.notYetDue, "not yet due");
  return [`${share}${which} ${deed} ${within}${target}${late}${notYetDue}`];
};

const countsInWords = (ways: readonly WayIn[], received: CommitteeQuestion["received"]): string =>
  ways
    .map((way) => ({ ...way, count: received[way.channel] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => `${numberInWords(count)} ${count === 1 ? one : many}`)
    .join(" and ");

/**
 * Sentences that could be read out in committee, one for mail and one for paper: "July to September 2026:
 * 1,214 e-mails; 98.9% acknowledged within 1 working day (target 95%); 96.2% replied to within 8 working
 * days, 46 late." A period without mail says so; without paper, nothing is said of paper.
 */
export const committeeSentences = ({
  period,
  of,
  received,
  figures,
  standards,
}: CommitteeQuestion): string[] => {
  const head = of === undefined ? period.title : `${period.title}, ${of}`;
  return SUBJECTS.flatMap((ways, index) => {
    const counts = countsInWords(ways, received);
    if (counts === "") return index === 0 ? [`${head}: no e-mails.`] : [];
    const parts = figures.flatMap((figure) => {
      const versions = versionsOf(figure, standards);
      const [standard] = versions;
      return standard && ways.some(({ channel }) => channel === standard.channels[0])
        ? partInWords(figure, standard, withinInWords(figure, versions))
        : [];
    });
    return [`${head}: ${[counts, ...parts].join("; ")}.`];
  });
};
