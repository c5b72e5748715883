import type { Installation } from "../product.ts";
import { FUNCTIONS } from "../surfaces.ts";
import type { XmlElement } from "../xml/element.ts";
import { checkAddress, checkPicture } from "./address-check.ts";
import { problem, type ManifestProblem, type PictureSize } from "./problem.ts";
import { everyElement, readXml } from "./read-xml.ts";
import { checkOrder } from "./xml-order.ts";
import { checkResources } from "./xml-resources.ts";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^\d+(\.\d+){3}$/;
/** "IconUrl: 64 by 64; HighResolutionIconUrl: 128 by 128." */
const OWN_PICTURES: Readonly<Record<string, number>> = { IconUrl: 64, HighResolutionIconUrl: 128 };
const MEANT: Readonly<Record<string, RegExp>> = {
  Permissions: /^(Restricted|ReadItem|ReadWriteItem|ReadWriteMailbox)$/,
  SupportsSharedFolders: /^true$/,
  SupportsPinning: /^true$/,
  SupportsMultiSelect: /^true$/,
  Id: GUID,
  Version: VERSION,
};

/** "All Id attributes on controls and groups must be unique within the manifest": within one version of it. */
const checkIds = (overrides: XmlElement): readonly ManifestProblem[] => {
  const ids = overrides.children
    .filter(({ name }) => name === "Hosts")
    .flatMap(everyElement)
    .flatMap(({ name, attributes }) =>
      name === "Control" || name === "Group" ? [attributes["id"] ?? ""] : [],
    );
  return ids
    .filter((id, index) => id === "" || ids.indexOf(id) !== index)
    .map((id) => problem("id-twice", "Control", `The id "${id}" is empty or there twice.`));
};

/** The event script associates so many functions and no others. */
const checkFunctions = (all: readonly XmlElement[]): readonly ManifestProblem[] =>
  all
    .flatMap(({ name, attributes, text }) =>
      name === "FunctionName" ? [text] : name === "LaunchEvent" ? [attributes["FunctionName"] ?? ""] : [],
    )
    .filter((named) => !FUNCTIONS.some(({ id }) => id === named))
    .map((named) => problem("function-unknown", "FunctionName", `No script has a function "${named}".`));

/** "PromptUser": the council's mail is never held back by this add-in, whatever happens to it. */
const checkSending = (all: readonly XmlElement[]): readonly ManifestProblem[] =>
  all
    .filter(({ name, attributes }) => name === "LaunchEvent" && attributes["SendMode"] !== "PromptUser")
    .map(() => problem("sending-blocked", "LaunchEvent", "Only SendMode PromptUser never blocks a mail."));

/**
 * What can be known of an XML manifest without asking Microsoft: that it is well-formed, its elements known and in
 * their order, every id resolved, every address on the council's own service and every picture as large as it says.
 */
export const checkXml = (
  source: string,
  installation: Installation,
  sizeOf: PictureSize,
): readonly ManifestProblem[] => {
  const read = readXml(source);
  if (!read.ok) return [problem(read.failure.code, "OfficeApp", read.failure.message)];
  const root = read.value;
  const all = everyElement(root);
  const outside = root.children.filter(({ name }) => name !== "VersionOverrides").flatMap(everyElement);
  return [
    ...checkOrder(root),
    ...all.flatMap(({ name, text }) =>
      MEANT[name] === undefined || MEANT[name].test(text)
        ? []
        : [problem("value-wrong", name, `"${text}" is no value of <${name}>.`)],
    ),
    ...outside.flatMap(({ name, attributes, text }) => {
      const address = name === "AppDomain" ? text : attributes["DefaultValue"];
      return address !== undefined && /Url$|Location$|^AppDomain$/.test(name)
        ? checkAddress(name, address, installation)
        : [];
    }),
    ...outside.flatMap(({ name, attributes }) => {
      const pixels = OWN_PICTURES[name];
      const address = attributes["DefaultValue"] ?? "";
      return pixels === undefined || !URL.canParse(address)
        ? []
        : checkPicture(name, new URL(address).pathname, pixels, sizeOf);
    }),
    ...all
      .filter(({ name }) => name === "VersionOverrides")
      .flatMap((each) => [...checkIds(each), ...checkResources(each, installation, sizeOf)]),
    ...checkFunctions(all),
    ...checkSending(all),
  ];
};
