import { addressIn, PRODUCT, type Installation } from "./product.ts";

const SCHEMA_VERSION = "1.25";
const ICON_SIZES = [16, 32, 80] as const;

/** The unified manifest: Outlook add-in and Teams tab in one package. */
export const unifiedManifest = (installation: Installation): Record<string, unknown> => {
  const at = (path: string): string => addressIn(installation, path);
  const icons = ICON_SIZES.map((size) => ({ size, url: at(`/assets/icon-${size}.png`) }));
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    id: PRODUCT.unifiedId,
    version: PRODUCT.version,
    developer: {
      name: PRODUCT.provider,
      websiteUrl: at("/"),
      privacyUrl: at("/assets/privacy.html"),
      termsOfUseUrl: at("/assets/terms.html"),
    },
    name: { short: PRODUCT.shortName, full: PRODUCT.fullName },
    description: { short: PRODUCT.shortDescription, full: PRODUCT.fullDescription },
    icons: { color: "icon-192.png", outline: "icon-outline-32.png" },
    accentColor: PRODUCT.accentColour,
    localizationInfo: { defaultLanguageTag: "en-gb", additionalLanguages: [] },
    validDomains: [installation.domain],
    webApplicationInfo: {
      id: installation.clientId,
      resource: `api://${installation.domain}/${installation.clientId}`,
      nestedAppAuthInfo: [
        {
          redirectUri: `brk-multihub://${installation.domain}`,
          scopes: ["access_as_user"],
          claims: "{}",
        },
      ],
    },
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: "MailboxItem.ReadWrite.User", type: "Delegated" },
          { name: "Mailbox.SharedFolder", type: "Delegated" },
        ],
      },
    },
    staticTabs: [
      {
        entityId: "response-standards",
        name: PRODUCT.shortName,
        contentUrl: at("/tab.html"),
        websiteUrl: at("/tab.html"),
        scopes: ["personal"],
      },
    ],
    extensions: [
      {
        requirements: { scopes: ["mail"], capabilities: [{ name: "Mailbox", minVersion: "1.8" }] },
        runtimes: [
          {
            id: "taskpane",
            type: "general",
            code: { page: at("/taskpane.html") },
            lifetime: "short",
            actions: [{ id: "showTaskpane", type: "openPage", view: "taskpane", pinnable: true }],
          },
        ],
        ribbons: [
          {
            contexts: ["mailRead"],
            tabs: [
              {
                builtInTabId: "TabDefault",
                groups: [
                  {
                    id: "standardsGroup",
                    label: PRODUCT.shortName,
                    icons,
                    controls: [
                      {
                        id: "openPane",
                        type: "button",
                        label: "Due dates",
                        icons,
                        supertip: {
                          title: "Due dates",
                          description: "Shows by when this e-mail must be acknowledged and answered",
                        },
                        actionId: "showTaskpane",
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        alternates: [
          {
            hide: { customOfficeAddin: { officeAddinId: PRODUCT.xmlId } },
          },
        ],
      },
    ],
  };
};
