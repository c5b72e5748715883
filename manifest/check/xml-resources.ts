import type { Installation } from "../product.ts";
import type { XmlElement } from "../xml/element.ts";
import { checkAddress, checkPicture } from "./address-check.ts";
import { problem, type ManifestProblem, type PictureSize } from "./problem.ts";
import { everyElement } from "./read-xml.ts";

/** "The resid attribute can be no more than 32 characters." */
const LONGEST_ID = 32;
/** "ShortStrings: 125 characters, LongStrings: 250." */
const LONGEST_TEXT: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };

/** In which list of the resources an element's text or address has to stand. */
const LIST_OF: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  Runtime: "bt:Urls",
  Override: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

interface Resource {
  readonly list: string;
  readonly id: string;
  readonly value: string;
}

const resourcesIn = (overrides: XmlElement): readonly Resource[] =>
  overrides.children
    .filter(({ name }) => name === "Resources")
    .flatMap(({ children }) => children)
    .flatMap((list) =>
      list.children.map(({ attributes }) => ({
        list: list.name,
        id: attributes["id"] ?? "",
        value: attributes["DefaultValue"] ?? "",
      })),
    );

/** What stands in one version of the overrides; a version within it has resources of its own. */
const ownElements = (overrides: XmlElement): readonly XmlElement[] =>
  overrides.children
    .filter(({ name }) => name !== "Resources" && name !== "VersionOverrides")
    .flatMap(everyElement);

const checkDefinitions = (
  resources: readonly Resource[],
  used: ReadonlySet<string>,
  installation: Installation,
): readonly ManifestProblem[] =>
  resources.flatMap(({ list, id, value }, index) => [
    ...(id === "" || id.length > LONGEST_ID
      ? [problem("resource-id-wrong", list, `The id "${id}" has to have 1 to ${LONGEST_ID} characters.`)]
      : []),
    ...(resources.findIndex((each) => each.id === id) === index
      ? []
      : [problem("resource-twice", list, `The id "${id}" is there twice.`)]),
    ...(used.has(id) ? [] : [problem("resource-unused", list, `Nothing uses "${id}".`)]),
    ...(value.length === 0 || value.length > (LONGEST_TEXT[list] ?? Infinity)
      ? [problem("text-length-wrong", id, `The text of "${id}" is empty or too long.`)]
      : []),
    ...(list === "bt:Urls" || list === "bt:Images" ? checkAddress(id, value, installation) : []),
  ]);

/** That every text, address and picture that one version of the overrides names is there, once, and fits. */
export const checkResources = (
  overrides: XmlElement,
  installation: Installation,
  sizeOf: PictureSize,
): readonly ManifestProblem[] => {
  const resources = resourcesIn(overrides);
  const users = ownElements(overrides).filter(({ attributes }) => attributes["resid"] !== undefined);
  const used = new Set(users.map(({ attributes }) => attributes["resid"] ?? ""));
  return [
    ...users.flatMap(({ name, attributes }) => {
      const id = attributes["resid"] ?? "";
      const found = resources.find((each) => each.id === id && each.list === LIST_OF[name]);
      if (!found)
        return [
          problem("resource-missing", name, `"${id}" is not among ${LIST_OF[name] ?? "the resources"}.`),
        ];
      if (found.list !== "bt:Images" || !URL.canParse(found.value)) return [];
      const pixels = Number(attributes["size"]) * Number(attributes["scale"] ?? 1);
      return checkPicture(id, new URL(found.value).pathname, pixels, sizeOf);
    }),
    ...checkDefinitions(resources, used, installation),
  ];
};
