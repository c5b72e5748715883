export interface TeamsSession {
  readonly person: { readonly id: string; readonly name: string; readonly address: string };
  readonly tenantId: string;
  readonly theme: "default" | "dark" | "contrast";
  /** Where a deep link leads inside the tab; empty for its start. */
  readonly subPageId: string;
}

/** The context as Teams sends it: flat, as in the first version of the library. */
export const teamsContext = ({
  person,
  tenantId,
  theme,
  subPageId,
}: TeamsSession): Record<string, unknown> => ({
  locale: "en-gb",
  theme,
  entityId: "response-standards",
  subEntityId: subPageId,
  isFullScreen: false,
  sessionId: "teams-page",
  chatId: "",
  meetingId: "",
  hostName: "Teams",
  hostClientType: "web",
  frameContext: "content",
  userObjectId: person.id,
  userPrincipalName: person.address,
  loginHint: person.address,
  userDisplayName: person.name,
  tid: tenantId,
  userLicenseType: "Unknown",
  tenantSKU: "unknown",
  appSessionId: "teams-page",
  appLaunchId: "teams-page",
  parentMessageId: "",
});
