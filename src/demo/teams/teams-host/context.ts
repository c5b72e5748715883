export type TeamsTheme = "default" | "dark" | "contrast" | "glass";

export interface TeamsSession {
  readonly person: { readonly id: string; readonly name: string; readonly address: string };
  readonly tenantId: string;
  readonly theme: TeamsTheme;
  /** As the app catalogue knows the app. */
  readonly appId: string;
  /** A tab that shows something, or the window in which one is set. */
  readonly frameContext: "content" | "settings";
  readonly entityId: string;
  /** null: a personal tab. */
  readonly channel: { readonly id: string; readonly name: string; readonly team: string } | null;
  /** What the tab was set to before; null for a new one. */
  readonly kept?: object | null;
  /** Where a deep link leads inside the tab; empty for its start. */
  readonly subPageId: string;
}

/** The context as Teams sends it: flat, as in the first version of the library. */
export const teamsContext = ({
  person,
  tenantId,
  theme,
  subPageId,
  appId,
  frameContext,
  entityId,
  channel,
}: TeamsSession): Record<string, unknown> => ({
  locale: "en-gb",
  theme,
  entityId,
  appId,
  subEntityId: subPageId,
  isFullScreen: false,
  sessionId: "teams-page",
  chatId: "",
  meetingId: "",
  hostName: "Teams",
  hostClientType: "web",
  frameContext,
  ...(channel === null
    ? {}
    : {
        channelId: channel.id,
        channelName: channel.name,
        channelType: "Regular",
        teamName: channel.team,
        teamId: channel.team,
      }),
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
