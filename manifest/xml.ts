import { addressIn, PRODUCT, type Installation } from "./product.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const resource = (kind: "Image" | "Url" | "String", id: string, value: string): string =>
  `<bt:${kind} id="${id}" DefaultValue="${escaped(value)}"/>`;

/** The pane button; pinning is known from version 1.1 of the overrides on. */
const button = (pinnable: boolean): string => `<Control xsi:type="Button" id="openPane">
              <Label resid="button.label"/>
              <Supertip>
                <Title resid="button.label"/>
                <Description resid="button.tip"/>
              </Supertip>
              <Icon>
                <bt:Image size="16" resid="icon.16"/>
                <bt:Image size="32" resid="icon.32"/>
                <bt:Image size="80" resid="icon.80"/>
              </Icon>
              <Action xsi:type="ShowTaskpane">
                <SourceLocation resid="taskpane.url"/>${pinnable ? "\n                <SupportsPinning>true</SupportsPinning>" : ""}
              </Action>
            </Control>`;

const overrides = (version: "1.0" | "1.1", installation: Installation, inner: string): string => {
  const at = (path: string): string => addressIn(installation, path);
  const [namespace, type] =
    version === "1.0"
      ? ["http://schemas.microsoft.com/office/mailappversionoverrides", "VersionOverridesV1_0"]
      : ["http://schemas.microsoft.com/office/mailappversionoverrides/1.1", "VersionOverridesV1_1"];
  return `<VersionOverrides xmlns="${namespace}" xsi:type="${type}">
    <Requirements>
      <bt:Sets DefaultMinVersion="1.8">
        <bt:Set Name="Mailbox"/>
      </bt:Sets>
    </Requirements>
    <Hosts>
      <Host xsi:type="MailHost">
        <DesktopFormFactor>${version === "1.1" ? "\n          <SupportsSharedFolders>true</SupportsSharedFolders>" : ""}
          <ExtensionPoint xsi:type="MessageReadCommandSurface">
            <OfficeTab id="TabDefault">
              <Group id="standardsGroup">
                <Label resid="group.label"/>
                ${button(version === "1.1")}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        ${resource("Image", "icon.16", at("/assets/icon-16.png"))}
        ${resource("Image", "icon.32", at("/assets/icon-32.png"))}
        ${resource("Image", "icon.80", at("/assets/icon-80.png"))}
      </bt:Images>
      <bt:Urls>
        ${resource("Url", "taskpane.url", at("/taskpane.html"))}
      </bt:Urls>
      <bt:ShortStrings>
        ${resource("String", "group.label", PRODUCT.shortName)}
        ${resource("String", "button.label", "Due dates")}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${resource("String", "button.tip", "Shows by when this e-mail must be acknowledged and answered")}
      </bt:LongStrings>
    </Resources>
    ${inner}
  </VersionOverrides>`;
};

/** The XML manifest: Outlook on Mac, and every Outlook that does not take the unified one. */
export const xmlManifest = (installation: Installation): string => {
  const at = (path: string): string => addressIn(installation, path);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
           xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
           xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
           xsi:type="MailApp">
  <Id>${PRODUCT.xmlId}</Id>
  <Version>${PRODUCT.version}.0</Version>
  <ProviderName>${escaped(PRODUCT.provider)}</ProviderName>
  <DefaultLocale>en-GB</DefaultLocale>
  <DisplayName DefaultValue="${escaped(PRODUCT.shortName)} (classic)"/>
  <Description DefaultValue="${escaped(PRODUCT.shortDescription)}"/>
  <IconUrl DefaultValue="${at("/assets/icon-64.png")}"/>
  <HighResolutionIconUrl DefaultValue="${at("/assets/icon-128.png")}"/>
  <SupportUrl DefaultValue="${at("/assets/support.html")}"/>
  <AppDomains>
    <AppDomain>https://${installation.domain}</AppDomain>
    <AppDomain>https://login.microsoftonline.com</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Mailbox"/>
  </Hosts>
  <Requirements>
    <Sets>
      <Set Name="Mailbox" MinVersion="1.8"/>
    </Sets>
  </Requirements>
  <FormSettings>
    <Form xsi:type="ItemRead">
      <DesktopSettings>
        <SourceLocation DefaultValue="${at("/taskpane.html")}"/>
        <RequestedHeight>250</RequestedHeight>
      </DesktopSettings>
    </Form>
  </FormSettings>
  <Permissions>ReadWriteItem</Permissions>
  <Rule xsi:type="ItemIs" ItemType="Message" FormType="Read"/>
  <DisableEntityHighlighting>true</DisableEntityHighlighting>
  ${overrides("1.0", installation, overrides("1.1", installation, ""))}
</OfficeApp>
`.replace(/^\s*\n/gm, "");
};
