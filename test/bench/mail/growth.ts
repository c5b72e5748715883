import { chanceFrom } from "../../support/mail/chance.ts";
import { withAttachment, withLongHead } from "./corpus.ts";
import { OURS, triage } from "./triage.ts";
import type { Runner } from "./race.ts";

/** A way in which mail grows, and its sizes, each ten times the one before. */
export interface Growth {
  readonly name: string;
  readonly sizes: readonly { readonly label: string; readonly mail: Buffer }[];
}

const KB = 1024;
const MB = KB * KB;
const chance = chanceFrom(7);

export const GROWTHS: readonly Growth[] = [
  {
    name: "a larger attachment",
    sizes: [
      { label: "0.3 MB", mail: withAttachment(chance, 1, 0.225 * MB) },
      { label: "3 MB", mail: withAttachment(chance, 1, 2.25 * MB) },
      { label: "30 MB", mail: withAttachment(chance, 1, 22.5 * MB) },
    ],
  },
  {
    name: "a longer head: addresses and references",
    sizes: [
      { label: "15 KB", mail: withLongHead(chance, 15 * KB) },
      { label: "150 KB", mail: withLongHead(chance, 150 * KB) },
      { label: "1.5 MB", mail: withLongHead(chance, 1.5 * MB) },
    ],
  },
];

export const growthRunners = (growth: Growth): readonly Runner[] =>
  growth.sizes.map(({ label, mail }) => ({
    group: growth.name,
    name: `${OURS}, ${label}`,
    run: () => void triage(mail),
  }));
