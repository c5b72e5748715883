import { clipboard, HostClientType, pages, type app } from "@microsoft/teams-js";
import { browserLink } from "../../domain/notice/teams-link.ts";
import type { TabInTeams } from "./tab-host.ts";

const WITHOUT_SHARING: readonly string[] = [
  HostClientType.android,
  HostClientType.ios,
  HostClientType.ipados,
  HostClientType.teamsRoomsAndroid,
];

/** "Please note that this method does not yet work on mobile hosts." */
const canShare = ({ app: { host } }: app.Context): boolean =>
  pages.isSupported() && !WITHOUT_SHARING.includes(host.clientType);

/** What links into this tab name, and how Teams shares one. */
export const tabInTeams = (context: app.Context): TabInTeams => ({
  appId: context.app.appId?.toString() ?? null,
  entityId: context.page.id,
  channelId: context.channel?.id ?? null,
  share: canShare(context)
    ? ({ place, label }) =>
        pages.shareDeepLink({
          subPageId: place,
          subPageLabel: label,
          subPageWebUrl: browserLink({ publicUrl: location.origin, place }),
        })
    : null,
  copy: clipboard.isSupported() ? (text) => clipboard.write(new Blob([text], { type: "text/plain" })) : null,
});
