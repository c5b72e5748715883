import { ACTIVITIES } from "../src/domain/notice/activities.ts";
import { PERSONAL_TAB } from "../src/domain/notice/teams-link.ts";
import {
  addressIn,
  applicationIdUri,
  nestedRedirectUri,
  PRODUCT,
  SCOPE,
  type Installation,
} from "./product.ts";
import {
  FUNCTIONS,
  ICON_SIZES,
  iconPath,
  OLDEST_MAILBOX_SET,
  ON_SEND,
  PERMISSIONS,
  PLACES,
  RIBBONS,
  type Button,
  type Ribbon,
} from "./surfaces.ts";

/** The newest is 1.30; tenants were seen to take this one. */
export const SCHEMA_VERSION = "1.25";
const CONTEXTS = { reading: "mailRead", writing: "mailCompose" } as const;

const since = (minVersion: string) => ({ capabilities: [{ name: "Mailbox", minVersion }] });

/** The unified manifest: Outlook add-in and Teams tab in one package. */
export const unifiedManifest = (installation: Installation): Record<string, unknown> => {
  const at = (path: string): string => addressIn(installation, path);
  const icons = (icon: string) => ICON_SIZES.map((size) => ({ size, url: at(iconPath(icon, size)) }));

  const control = ({ id, label, tip, icon, action }: Button) => ({
    id,
    type: "button",
    label,
    icons: icons(icon),
    supertip: { title: label, description: tip },
    actionId: action.id,
  });
  const ribbon = ({ when, groupId, buttons }: Ribbon) => ({
    contexts: [CONTEXTS[when]],
    tabs: [
      {
        builtInTabId: "TabDefault",
        groups: [
          { id: groupId, label: PRODUCT.shortName, icons: icons("icon"), controls: buttons.map(control) },
        ],
      },
    ],
  });

  const openings = RIBBONS.flatMap(({ buttons }) => buttons).flatMap(({ action }) =>
    action.opens === "pane"
      ? [
          {
            id: action.id,
            type: "openPage",
            view: action.id,
            pinnable: action.pinnable,
            ...(action.severalMessages ? { multiselect: true } : {}),
          },
        ]
      : [],
  );
  const executions = FUNCTIONS.map(({ id, displayName }) => ({ id, type: "executeFunction", displayName }));
  const functionCode = { page: at(PLACES.functions), script: at(PLACES.functionsScript) };
  const isEvent = ({ id }: { id: string }): boolean => id === ON_SEND.handler.id;

  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    id: PRODUCT.unifiedId,
    version: PRODUCT.manifestVersion,
    developer: {
      name: PRODUCT.provider,
      websiteUrl: at("/"),
      privacyUrl: at(PLACES.privacy),
      termsOfUseUrl: at(PLACES.terms),
    },
    name: { short: PRODUCT.shortName, full: PRODUCT.fullName },
    description: { short: PRODUCT.shortDescription, full: PRODUCT.fullDescription },
    icons: { color: "icon-192.png", outline: "icon-outline-32.png" },
    accentColor: PRODUCT.accentColour,
    localizationInfo: { defaultLanguageTag: "en-gb", additionalLanguages: [] },
    validDomains: [installation.domain],
    webApplicationInfo: {
      id: installation.clientId,
      resource: applicationIdUri(installation),
      nestedAppAuthInfo: [
        {
          redirectUri: nestedRedirectUri(installation),
          scopes: [`${applicationIdUri(installation)}/${SCOPE}`],
          claims: "{}",
        },
      ],
    },
    authorization: {
      permissions: {
        resourceSpecific: PERMISSIONS.unified.map((permission) => ({ ...permission })),
      },
    },
    defaultInstallScope: "personal",
    defaultGroupCapability: { team: "tab", groupchat: "tab" },
    // Personal tabs open in Teams, Outlook and the Microsoft 365 app; those of channels and chats in Teams alone.
    staticTabs: [
      {
        entityId: PERSONAL_TAB,
        name: PRODUCT.shortName,
        contentUrl: at(PLACES.tab),
        websiteUrl: at(PLACES.tab),
        scopes: ["personal"],
        context: ["personalTab"],
      },
    ],
    configurableTabs: [
      {
        id: "serviceTab",
        configurationUrl: at(PLACES.configureTab),
        canUpdateConfiguration: true,
        scopes: ["team", "groupChat"],
        context: ["channelTab", "privateChatTab"],
      },
    ],
    activities: {
      activityTypes: Object.values(ACTIVITIES).map((each) => ({ ...each })),
    },
    extensions: [
      {
        requirements: { scopes: ["mail"], ...since(OLDEST_MAILBOX_SET) },
        runtimes: [
          {
            id: "taskpane",
            type: "general",
            code: { page: at(PLACES.pane) },
            lifetime: "short",
            actions: openings,
          },
          {
            id: "functions",
            type: "general",
            code: { page: functionCode.page },
            lifetime: "short",
            actions: executions.filter((each) => !isEvent(each)),
          },
          {
            requirements: since(ON_SEND.since),
            id: "events",
            type: "general",
            code: functionCode,
            lifetime: "short",
            actions: executions.filter(isEvent),
          },
        ],
        ribbons: RIBBONS.map(ribbon),
        autoRunEvents: [
          {
            requirements: { scopes: ["mail"], ...since(ON_SEND.since) },
            events: [
              {
                type: "messageSending",
                actionId: ON_SEND.handler.id,
                options: { sendMode: "promptUser" },
              },
            ],
          },
        ],
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: PRODUCT.xmlId } } }],
      },
    ],
  };
};
