import type { XmlElement } from "../xml/element.ts";
import { problem, type ManifestProblem } from "./problem.ts";

/**
 * What may stand in each element, in the order that Microsoft's schemas ask for (`xs:sequence` in MS-OWEMXML):
 * `!` has to be there, `*` may be there again.
 */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ..."Id! Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl HighResolutionIconUrl".split(
      " ",
    ),
    ..."SupportUrl AppDomains Hosts! Requirements FormSettings! Permissions! Rule!".split(" "),
    ..."DisableEntityHighlighting VersionOverrides".split(" "),
  ],
  AppDomains: ["AppDomain!*"],
  "OfficeApp/Hosts": ["Host!*"],
  "OfficeApp/Requirements": ["Sets!"],
  Sets: ["Set!*"],
  FormSettings: ["Form!*"],
  Form: ["DesktopSettings", "TabletSettings", "PhoneSettings"],
  DesktopSettings: ["SourceLocation!", "RequestedHeight"],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!", "VersionOverrides"],
  "VersionOverrides 1.1": ["Description", "Requirements", "Hosts!", "Resources!", "WebApplicationInfo"],
  "VersionOverrides/Requirements": ["bt:Sets!"],
  "bt:Sets": ["bt:Set!*"],
  "VersionOverrides/Hosts": ["Host!*"],
  "VersionOverrides/Hosts/Host": ["Runtimes", "DesktopFormFactor!", "MobileFormFactor"],
  Runtimes: ["Runtime!*"],
  Runtime: ["Override"],
  DesktopFormFactor: ["SupportsSharedFolders", "FunctionFile", "ExtensionPoint!*"],
  MobileFormFactor: ["FunctionFile", "ExtensionPoint!*"],
  "ExtensionPoint MessageReadCommandSurface": ["OfficeTab!"],
  "ExtensionPoint MessageComposeCommandSurface": ["OfficeTab!"],
  "ExtensionPoint MobileMessageReadCommandSurface": ["Group!"],
  "ExtensionPoint LaunchEvent": ["LaunchEvents!", "SourceLocation!"],
  LaunchEvents: ["LaunchEvent!*"],
  OfficeTab: ["Group!*"],
  Group: ["Label!", "Control!*"],
  "Control Button": ["Label!", "Supertip!", "Icon!", "Action!"],
  "Control MobileButton": ["Label!", "Icon!", "Action!"],
  Supertip: ["Title!", "Description!"],
  Icon: ["bt:Image!*"],
  "Action ShowTaskpane": [
    "SourceLocation!",
    "SupportsPinning",
    "SupportsNoItemContext",
    "SupportsMultiSelect",
  ],
  "Action ExecuteFunction": ["FunctionName!"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ["bt:Image!*"],
  "bt:Urls": ["bt:Url!*"],
  "bt:ShortStrings": ["bt:String!*"],
  "bt:LongStrings": ["bt:String!*"],
  WebApplicationInfo: ["Id!", "Resource!", "Scopes!"],
  Scopes: ["Scope!*"],
};

/** The name under which an element's own sequence stands: with its type, else with what it stands in, else alone. */
const sequenceOf = (element: XmlElement, path: readonly string[]): readonly string[] => {
  const type = element.attributes["xsi:type"];
  const version = element.attributes["xmlns"]?.endsWith("/1.1") ? "1.1" : undefined;
  const names = [
    `${element.name} ${version ?? type ?? ""}`,
    `${path.slice(-2).join("/")}/${element.name}`,
    `${path.slice(-1).join("/")}/${element.name}`,
    element.name,
  ];
  return names.flatMap((name) => (SEQUENCES[name] ? [SEQUENCES[name]] : []))[0] ?? [];
};

/** Elements that are unknown, missing, twice or out of order: Outlook refuses the file for each of them. */
export const checkOrder = (element: XmlElement, path: readonly string[] = []): readonly ManifestProblem[] => {
  const steps = sequenceOf(element, path).map((step) => ({
    name: step.replace(/[!*]/g, ""),
    needed: step.includes("!"),
    again: step.includes("*"),
  }));
  const found: ManifestProblem[] = [];
  const where = [...path, element.name].join("/");
  let reached = 0;
  for (const child of element.children) {
    const place = steps.findIndex(({ name }) => name === child.name);
    if (place === -1) {
      found.push(problem("element-unknown", where, `<${child.name}> may not stand in <${element.name}>.`));
    } else if (place < reached) {
      found.push(problem("order-wrong", where, `<${child.name}> comes too late in <${element.name}>.`));
    } else {
      const isFirst = element.children.find(({ name }) => name === child.name) === child;
      if (!isFirst && !steps[place]?.again)
        found.push(problem("element-twice", where, `<${child.name}> stands twice in <${element.name}>.`));
      reached = place;
    }
    found.push(...checkOrder(child, [...path, element.name]));
  }
  for (const { name, needed } of steps) {
    if (needed && !element.children.some((child) => child.name === name))
      found.push(problem("element-missing", where, `<${element.name}> has no <${name}>.`));
  }
  return found;
};
