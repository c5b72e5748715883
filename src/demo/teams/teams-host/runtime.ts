const CLIENT_VERSION = "2.10.1";

/** What this Teams can do. Nested sign-in and dialogs are not played, so they are not promised. */
const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: {},
    pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, fullTrust: {}, tabs: {} },
    appInstallDialog: {},
    clipboard: {},
  },
};

/** The answer to `initialize`: frame context, client type, version, abilities. */
export const initialized = (frameContext: "content" | "settings"): readonly unknown[] => [
  frameContext,
  "web",
  CLIENT_VERSION,
  JSON.stringify(runtime),
];
