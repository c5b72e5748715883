import { addressIn, PRODUCT, type Installation } from "../product.ts";
import {
  ICON_SIZES,
  iconPath,
  MOBILE_BUTTON,
  MOBILE_ICON_SIZES,
  MOBILE_SCALES,
  PLACES,
  type Button,
} from "../surfaces.ts";
import { element, type XmlElement } from "./element.ts";

/** Texts, pictures and addresses stand apart and are named where they are used: "no more than 32 characters". */
export const RESOURCE = {
  group: "group.label",
  pane: "taskpane.url",
  functions: "events.url",
  functionsScript: "events.js.url",
  label: ({ id }: Button): string => `${id}.label`,
  tip: ({ id }: Button): string => `${id}.tip`,
  icon: (icon: string, pixels: number): string => `${icon}.${pixels}`,
} as const;

const resource = (kind: "Image" | "Url" | "String", id: string, value: string): XmlElement =>
  element(`bt:${kind}`, { id, DefaultValue: value });

/** Each size once, however often it is used. */
const images = (
  buttons: readonly Button[],
  isMobile: boolean,
): readonly (readonly [icon: string, size: number])[] => {
  const ofRibbon = [...new Set(["icon", ...buttons.map(({ icon }) => icon)])].flatMap((icon) =>
    ICON_SIZES.map((size) => [icon, size] as const),
  );
  if (!isMobile) return ofRibbon;
  const pixels = MOBILE_ICON_SIZES.flatMap((size) => MOBILE_SCALES.map((scale) => size * scale));
  const known = new Set(ofRibbon.flatMap(([icon, size]) => (icon === MOBILE_BUTTON.icon ? [size] : [])));
  const more = [...new Set<number>(pixels)].filter((size) => !known.has(size as (typeof ICON_SIZES)[number]));
  return [...ofRibbon, ...more.map((size) => [MOBILE_BUTTON.icon, size] as const)];
};

export const resources = (
  installation: Installation,
  buttons: readonly Button[],
  { isMobile, hasEvents }: { readonly isMobile: boolean; readonly hasEvents: boolean },
): XmlElement => {
  const url = (id: string, path: string): XmlElement => resource("Url", id, addressIn(installation, path));
  return element("Resources", {}, [
    element(
      "bt:Images",
      {},
      images(buttons, isMobile).map(([icon, size]) =>
        resource("Image", RESOURCE.icon(icon, size), addressIn(installation, iconPath(icon, size))),
      ),
    ),
    element("bt:Urls", {}, [
      url(RESOURCE.pane, PLACES.pane),
      url(RESOURCE.functions, PLACES.functions),
      hasEvents ? url(RESOURCE.functionsScript, PLACES.functionsScript) : null,
    ]),
    element("bt:ShortStrings", {}, [
      resource("String", RESOURCE.group, PRODUCT.shortName),
      ...buttons.map((button) => resource("String", RESOURCE.label(button), button.label)),
    ]),
    element(
      "bt:LongStrings",
      {},
      // A telephone shows no tips.
      buttons
        .filter((button) => button !== MOBILE_BUTTON)
        .map((button) => resource("String", RESOURCE.tip(button), button.tip)),
    ),
  ]);
};
