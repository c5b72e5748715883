import { addressIn, PRODUCT, type Installation } from "./product.ts";
import { OLDEST_MAILBOX_SET, PERMISSIONS, PLACES } from "./surfaces.ts";
import { element, written } from "./xml/element.ts";
import { overrides } from "./xml/overrides.ts";

const NAMESPACES = {
  xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  "xsi:type": "MailApp",
} as const;

const value = (name: string, text: string) => element(name, { DefaultValue: text });

/** The XML manifest: Outlook on Mac and telephones, and every Outlook that does not take the unified one. */
export const xmlManifest = (installation: Installation): string => {
  const at = (path: string): string => addressIn(installation, path);
  const document = element("OfficeApp", NAMESPACES, [
    element("Id", {}, PRODUCT.xmlId),
    element("Version", {}, `${PRODUCT.manifestVersion}.0`),
    element("ProviderName", {}, PRODUCT.provider),
    element("DefaultLocale", {}, "en-GB"),
    // Another name than the unified one's: for up to a day an officer may have both.
    value("DisplayName", `${PRODUCT.shortName} (classic)`),
    value("Description", PRODUCT.shortDescription),
    value("IconUrl", at("/assets/icon-64.png")),
    value("HighResolutionIconUrl", at("/assets/icon-128.png")),
    value("SupportUrl", at(PLACES.support)),
    element("AppDomains", {}, [
      element("AppDomain", {}, at("")),
      element("AppDomain", {}, "https://login.microsoftonline.com"),
    ]),
    element("Hosts", {}, [element("Host", { Name: "Mailbox" })]),
    element("Requirements", {}, [
      element("Sets", {}, [element("Set", { Name: "Mailbox", MinVersion: OLDEST_MAILBOX_SET })]),
    ]),
    element("FormSettings", {}, [
      element("Form", { "xsi:type": "ItemRead" }, [
        element("DesktopSettings", {}, [
          value("SourceLocation", at(PLACES.pane)),
          element("RequestedHeight", {}, "250"),
        ]),
      ]),
    ]),
    element("Permissions", {}, PERMISSIONS.xml),
    element("Rule", { "xsi:type": "ItemIs", ItemType: "Message", FormType: "Read" }),
    element("DisableEntityHighlighting", {}, "true"),
    overrides(installation),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(document)}\n`;
};
