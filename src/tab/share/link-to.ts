import { browserLink, teamsLink } from "../../domain/notice/teams-link.ts";
import type { SharedView, TabHost } from "../host/tab-host.ts";

/** The link that opens a view where its reader works: in Teams where the tab stands there, else in the browser. */
export const linkTo = (
  { inTeams }: Pick<TabHost, "inTeams">,
  view: SharedView,
  publicUrl: string,
): string => {
  if (inTeams === null || inTeams.appId === null) return browserLink({ publicUrl, place: view.place });
  const { appId, entityId, channelId } = inTeams;
  return teamsLink({ appId, entityId, publicUrl, ...view, ...(channelId === null ? {} : { channelId }) });
};
