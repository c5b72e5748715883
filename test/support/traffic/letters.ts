import type { DemoMessage } from "../../../src/demo/council/demo-message.ts";
import type { Draws } from "./chance.ts";
import type { Expected } from "./expected.ts";
import type { Resident } from "./people.ts";

/** How a first letter of the public comes in. */
export interface Letter {
  readonly weight: number;
  readonly what: string;
  readonly expected: Expected;
  readonly mail: (about: {
    readonly customer: Resident;
    readonly mailbox: string;
    readonly domain: string;
    readonly webForm: string;
  }) => Partial<DemoMessage>;
  /** It was taken for junk; a person may rescue it. */
  readonly onceRescued?: Expected;
}

const letter = (mayBeAcknowledged: boolean): Expected => ({
  becomes: "case",
  class: "human",
  mayBeAcknowledged,
});

const formLetter = (mayBeAcknowledged: boolean): Expected => ({
  becomes: "case",
  class: "web_form",
  mayBeAcknowledged,
});

export const LETTERS: readonly Letter[] = [
  { weight: 70, what: "an ordinary letter", expected: letter(true), mail: () => ({}) },
  {
    weight: 12,
    what: "a web form, with the person in Reply-To",
    expected: formLetter(true),
    mail: ({ customer, webForm }) => ({
      from: { name: "Council website", address: webForm },
      replyTo: [customer],
      headers: [["Auto-Submitted", "auto-generated"]],
    }),
  },
  {
    weight: 2,
    what: "a web form that names nobody",
    expected: formLetter(false),
    mail: ({ webForm }) => ({ from: { name: "Council website", address: webForm } }),
  },
  {
    weight: 5,
    what: "a letter that wants no automatic answer",
    expected: letter(false),
    mail: () => ({ headers: [["X-Auto-Response-Suppress", "All"]] }),
  },
  {
    weight: 2,
    what: "a letter from an address that nobody reads",
    expected: letter(false),
    mail: () => ({ from: { name: "Water company", address: "no-reply@water.example" } }),
  },
  {
    weight: 3,
    what: "a letter through a list of somebody else's, without any sign of a newsletter",
    expected: letter(false),
    mail: () => ({ headers: [["List-Id", "Tenants <tenants.street.example>"]] }),
  },
  {
    weight: 4,
    what: "a letter through the council's own list",
    expected: letter(true),
    mail: ({ domain }) => ({
      headers: [
        ["List-Id", `Housing <housing.${domain}>`],
        ["Precedence", "list"],
      ],
    }),
  },
  {
    weight: 3,
    what: "a letter that the mail server took for junk",
    expected: { becomes: "nothing", class: "spam" },
    onceRescued: letter(true),
    mail: () => ({ folder: "junkemail", headers: [["X-MS-Exchange-Organization-SCL", "6"]] }),
  },
];

export const anyLetter = (draws: Draws): Letter =>
  draws.weighed(LETTERS.map((each) => [each, each.weight] as const));

export const SUBJECTS = [
  "Damp in the back bedroom",
  "Missed bin",
  "Council tax band",
  "Where is my refund?",
  "Street light out",
  "Dŵr yn gollwng",
  "Re: your advertisement",
];
