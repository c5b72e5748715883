import { applicationIdUri, SCOPE, type Installation } from "../product.ts";
import { MOBILE_BUTTON, OLDEST_MAILBOX_SET, ON_SEND, RIBBONS } from "../surfaces.ts";
import { mobileRibbonOf, ribbonOf } from "./buttons.ts";
import { element, type XmlElement } from "./element.ts";
import { RESOURCE, resources } from "./resources.ts";

const NAMESPACE = "http://schemas.microsoft.com/office/mailappversionoverrides";
const buttons = RIBBONS.flatMap((ribbon) => ribbon.buttons);

/**
 * "The add-in only manifest runs the HTML file on the web and on Mac, and the JavaScript file in classic Outlook on
 * Windows."
 */
const runtimes = (): XmlElement =>
  element("Runtimes", {}, [
    element("Runtime", { resid: RESOURCE.functions }, [
      element("Override", { type: "javascript", resid: RESOURCE.functionsScript }),
    ]),
  ]);

const onSend = (): XmlElement =>
  element("ExtensionPoint", { "xsi:type": "LaunchEvent" }, [
    element("LaunchEvents", {}, [
      element("LaunchEvent", {
        Type: "OnMessageSend",
        FunctionName: ON_SEND.handler.id,
        SendMode: "PromptUser",
      }),
    ]),
    element("SourceLocation", { resid: RESOURCE.functions }),
  ]);

const webApplication = (installation: Installation): XmlElement =>
  element("WebApplicationInfo", {}, [
    element("Id", {}, installation.clientId),
    element("Resource", {}, applicationIdUri(installation)),
    element("Scopes", {}, [element("Scope", {}, SCOPE)]),
  ]);

/** What Outlook of today takes: pinning, shared folders, telephones, and the question before a mail goes. */
const today = (installation: Installation): XmlElement =>
  element("VersionOverrides", { xmlns: `${NAMESPACE}/1.1`, "xsi:type": "VersionOverridesV1_1" }, [
    element("Requirements", {}, [
      element("bt:Sets", { DefaultMinVersion: OLDEST_MAILBOX_SET }, [element("bt:Set", { Name: "Mailbox" })]),
    ]),
    element("Hosts", {}, [
      element("Host", { "xsi:type": "MailHost" }, [
        runtimes(),
        element("DesktopFormFactor", {}, [
          element("SupportsSharedFolders", {}, "true"),
          element("FunctionFile", { resid: RESOURCE.functions }),
          ...RIBBONS.map((ribbon) => ribbonOf(ribbon, "1.1")),
          onSend(),
        ]),
        element("MobileFormFactor", {}, [mobileRibbonOf(MOBILE_BUTTON)]),
      ]),
    ]),
    resources(installation, [...buttons, MOBILE_BUTTON], { isMobile: true, hasEvents: true }),
    webApplication(installation),
  ]);

/** What an Outlook that knows only the first version takes; the second stands inside, where newer ones look for it. */
export const overrides = (installation: Installation): XmlElement =>
  element("VersionOverrides", { xmlns: NAMESPACE, "xsi:type": "VersionOverridesV1_0" }, [
    element("Hosts", {}, [
      element("Host", { "xsi:type": "MailHost" }, [
        element("DesktopFormFactor", {}, [
          element("FunctionFile", { resid: RESOURCE.functions }),
          ...RIBBONS.map((ribbon) => ribbonOf(ribbon, "1.0")),
        ]),
      ]),
    ]),
    resources(installation, buttons, { isMobile: false, hasEvents: false }),
    today(installation),
  ]);
