import { ICON_SIZES, MOBILE_ICON_SIZES, MOBILE_SCALES, type Button, type Ribbon } from "../surfaces.ts";
import { element, type XmlElement } from "./element.ts";
import { RESOURCE } from "./resources.ts";

/** `1.0` of the overrides knows neither pinning nor several messages. */
export type OverridesVersion = "1.0" | "1.1";

const EXTENSION_POINTS = {
  reading: "MessageReadCommandSurface",
  writing: "MessageComposeCommandSurface",
} as const;

const named = (name: string, resid: string): XmlElement => element(name, { resid });
const yes = (name: string): XmlElement => element(name, {}, "true");

const actionOf = ({ action }: Button, version: OverridesVersion): XmlElement =>
  action.opens === "pane"
    ? element("Action", { "xsi:type": "ShowTaskpane" }, [
        named("SourceLocation", RESOURCE.pane),
        version === "1.1" && action.pinnable ? yes("SupportsPinning") : null,
        version === "1.1" && action.severalMessages ? yes("SupportsMultiSelect") : null,
      ])
    : element("Action", { "xsi:type": "ExecuteFunction" }, [element("FunctionName", {}, action.id)]);

const buttonOf = (button: Button, version: OverridesVersion): XmlElement =>
  element("Control", { "xsi:type": "Button", id: button.id }, [
    named("Label", RESOURCE.label(button)),
    element("Supertip", {}, [
      named("Title", RESOURCE.label(button)),
      named("Description", RESOURCE.tip(button)),
    ]),
    element(
      "Icon",
      {},
      ICON_SIZES.map((size) =>
        element("bt:Image", { size: String(size), resid: RESOURCE.icon(button.icon, size) }),
      ),
    ),
    actionOf(button, version),
  ]);

/** The buttons beside a message that is read, or in the window in which one is written. */
export const ribbonOf = ({ when, groupId, buttons }: Ribbon, version: OverridesVersion): XmlElement =>
  element("ExtensionPoint", { "xsi:type": EXTENSION_POINTS[when] }, [
    element("OfficeTab", { id: "TabDefault" }, [
      element("Group", { id: groupId }, [
        named("Label", RESOURCE.group),
        ...buttons.map((button) => buttonOf(button, version)),
      ]),
    ]),
  ]);

/** On a telephone: no tab and no tip, and icons for three densities of screen. */
export const mobileRibbonOf = (button: Button): XmlElement =>
  element("ExtensionPoint", { "xsi:type": "MobileMessageReadCommandSurface" }, [
    element("Group", { id: "standardsMobileGroup" }, [
      named("Label", RESOURCE.group),
      element("Control", { "xsi:type": "MobileButton", id: button.id }, [
        named("Label", RESOURCE.label(button)),
        element(
          "Icon",
          { "xsi:type": "bt:MobileIconList" },
          MOBILE_ICON_SIZES.flatMap((size) =>
            MOBILE_SCALES.map((scale) =>
              element("bt:Image", {
                size: String(size),
                scale: String(scale),
                resid: RESOURCE.icon(button.icon, size * scale),
              }),
            ),
          ),
        ),
        actionOf(button, "1.1"),
      ]),
    ]),
  ]);
