import type { Installation } from "../product.ts";
import { FUNCTIONS } from "../surfaces.ts";
import { checkAddress, checkPicture } from "./address-check.ts";
import { problem, type ManifestProblem, type PictureSize } from "./problem.ts";
import { checkSchema } from "./unified-schema.ts";

/**
 * Names that Microsoft gives to what an add-in in a mailbox may do, and to what a service may do by itself for one who
 * has installed it. The schema takes any text, so a slip would pass it and the add-in would be told nothing.
 */
const KNOWN_PERMISSIONS: Readonly<Record<string, "Delegated" | "Application">> = {
  "MailboxItem.Restricted.User": "Delegated",
  "MailboxItem.Read.User": "Delegated",
  "MailboxItem.ReadWrite.User": "Delegated",
  "Mailbox.ReadWrite.User": "Delegated",
  "Mailbox.SharedFolder": "Delegated",
  "TeamsActivity.Send.User": "Application",
};

/** "color: 192 by 192; outline: 32 by 32." */
const PACKAGE_PICTURES = { color: 192, outline: 32 } as const;

/** The parts of the document that are looked at; the schema has judged the rest. */
interface Looked {
  readonly icons: { readonly color: string; readonly outline: string };
  readonly authorization: {
    readonly permissions: { readonly resourceSpecific: readonly { name: string; type: string }[] };
  };
  readonly activities?: { readonly activityTypes?: readonly { type: string; templateText: string }[] };
  readonly extensions: readonly {
    readonly runtimes: readonly { id: string; actions: readonly { id: string; type: string }[] }[];
  }[];
}

type Visit = (key: string, value: unknown, around: Readonly<Record<string, unknown>>) => ManifestProblem[];

/** Goes through everything that the document holds. */
const visitAll = (value: unknown, visit: Visit): readonly ManifestProblem[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    ...visit(key, each, value as Readonly<Record<string, unknown>>),
    ...visitAll(each, visit),
  ]);
};

const actionProblems = (manifest: Looked, actions: readonly { id: string; type: string }[]) => [
  ...actions
    .filter(({ id, type }) => type === "executeFunction" && !FUNCTIONS.some((each) => each.id === id))
    .map(({ id }) => problem("function-unknown", "runtimes", `No script has a function "${id}".`)),
  ...actions
    .filter(({ id }, index) => actions.findIndex((each) => each.id === id) !== index)
    .map(({ id }) => problem("id-twice", "actions", `The id "${id}" is there twice.`)),
  ...visitAll(manifest, (key, value) =>
    key === "actionId" && !actions.some(({ id }) => id === value)
      ? [problem("action-missing", "actionId", `No runtime has an action "${String(value)}".`)]
      : [],
  ),
];

/** "The reserved systemDefault activity type should not be provided", types are unique, and brackets come in pairs. */
const activityProblems = ({ activities }: Looked): readonly ManifestProblem[] => {
  const declared = activities?.activityTypes ?? [];
  return declared.flatMap(({ type, templateText }, index) => [
    ...(type === "systemDefault"
      ? [problem("activity-reserved", "activities", `"${type}" is Microsoft's own.`)]
      : []),
    ...(declared.findIndex((each) => each.type === type) === index
      ? []
      : [problem("id-twice", "activities", `The activity "${type}" is there twice.`)]),
    ...(/^([^{}]|\{\w+\})*$/.test(templateText)
      ? []
      : [problem("template-unreadable", "activities", `"${templateText}" has a bracket without its other.`)]),
  ]);
};

/** By Microsoft's schema, and what a schema does not see. */
export const checkUnified = (
  document: object,
  installation: Installation,
  sizeOf: PictureSize,
): readonly ManifestProblem[] => {
  const bySchema = checkSchema(document);
  if (bySchema.length > 0) return bySchema;
  const manifest = document as Looked;
  const actions = manifest.extensions.flatMap(({ runtimes }) => runtimes).flatMap((each) => each.actions);
  return [
    ...manifest.authorization.permissions.resourceSpecific
      .filter(({ name, type }) => KNOWN_PERMISSIONS[name] !== type)
      .map(({ name, type }) =>
        problem(
          "permission-unknown",
          "authorization",
          `There is no permission "${name}" of the type ${type}.`,
        ),
      ),
    ...activityProblems(manifest),
    ...actionProblems(manifest, actions),
    ...visitAll(document, (key, value) =>
      typeof value === "string" && /^(url|page|script|\w+Url)$/.test(key)
        ? [...checkAddress(key, value, installation)]
        : [],
    ),
    ...visitAll(document, (key, value, around) =>
      key === "url" && typeof around["size"] === "number"
        ? [...checkPicture(key, new URL(String(value)).pathname, around["size"], sizeOf)]
        : [],
    ),
    ...visitAll(document, (key, value) =>
      key === "sendMode" && value !== "promptUser"
        ? [problem("sending-blocked", "autoRunEvents", "Only promptUser never blocks a mail.")]
        : [],
    ),
    ...(["color", "outline"] as const).flatMap((name) =>
      checkPicture(`icons.${name}`, `/assets/${manifest.icons[name]}`, PACKAGE_PICTURES[name], sizeOf),
    ),
  ];
};
