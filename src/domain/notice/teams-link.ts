/** The tab of every officer: its `entityId` in the manifest. A link names it. */
export const PERSONAL_TAB = "response-standards";

/** Where a link leads that is opened in Teams. */
export interface LinkedPlace {
  /** As Teams knows the app: the manifest's id, or the id that the council's own app catalogue gave it. */
  readonly appId: string;
  /** Of the tab: the personal one unless given. */
  readonly entityId?: string;
  /** The channel in which the tab stands; absent for the personal tab. */
  readonly channelId?: string;
  /** Inside the tab, as after the `#` of its address: `/case/HS-2026-00412`. */
  readonly place: string;
  readonly label: string;
  /** Where the service is reached, without a slash at the end: for those who have no Teams at hand. */
  readonly publicUrl: string;
}

const TEAMS = "https://teams.microsoft.com/l/entity";

/** The place in a browser of its own. */
export const browserLink = ({ publicUrl, place }: Pick<LinkedPlace, "publicUrl" | "place">): string =>
  `${publicUrl}/tab.html#${place}`;

/** "https://teams.microsoft.com/l/entity/<appId>/<entityId>?webUrl=<...>&label=<...>&context=<...>" */
export const teamsLink = ({
  appId,
  entityId = PERSONAL_TAB,
  channelId,
  place,
  label,
  publicUrl,
}: LinkedPlace): string => {
  // Not URLSearchParams: Teams does not read a plus sign as a space.
  const query = {
    webUrl: browserLink({ publicUrl, place }),
    label,
    context: JSON.stringify({ subEntityId: place, ...(channelId === undefined ? {} : { channelId }) }),
  };
  const text = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${TEAMS}/${encodeURIComponent(appId)}/${encodeURIComponent(entityId)}?${text.join("&")}`;
};
