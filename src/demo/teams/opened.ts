import { PERSONAL_TAB } from "../../domain/notice/teams-link.ts";
import type { SavedTab } from "./teams-host/teams-host.ts";

/** A channel of a made-up team, with the tabs that were added to it. */
export const CHANNEL = {
  id: "19:calderwick-services@thread.tacv2",
  name: "General",
  team: "Customer services",
};

/** What is open in the middle of Teams. */
export interface Opened {
  /** Of the tab in links. */
  readonly entityId: string;
  readonly address: string;
  /** Where a link leads inside it; empty for its start. */
  readonly subPageId: string;
  readonly inChannel: boolean;
  /** Another number is another visit: the page is loaded anew. */
  readonly visit: number;
}

export const personalTab = (subPageId: string, visit: number): Opened => ({
  entityId: PERSONAL_TAB,
  address: "/tab.html",
  subPageId,
  inChannel: false,
  visit,
});

export const channelTab = ({ entityId, contentUrl }: SavedTab, subPageId: string, visit: number): Opened => {
  const { pathname, search, hash } = new URL(contentUrl);
  return { entityId, address: `${pathname}${search}${hash}`, subPageId, inChannel: true, visit };
};

/** Where a link into Teams leads: the tab that it names, and the place in it; null for another address. */
export const readTeamsLink = (
  link: string,
): { readonly entityId: string; readonly subPageId: string } | null => {
  const url = URL.canParse(link) ? new URL(link) : null;
  const [, l, entity, , entityId] = url?.pathname.split("/") ?? [];
  if (url?.hostname !== "teams.microsoft.com" || l !== "l" || entity !== "entity" || !entityId) return null;
  const context = JSON.parse(url.searchParams.get("context") ?? "{}") as { readonly subEntityId?: string };
  return { entityId: decodeURIComponent(entityId), subPageId: context.subEntityId ?? "" };
};

const KEPT = "microsoft.channel-tabs";

/** Tabs that were added to the channel stay until the browser forgets them. */
export const keptTabs = (): readonly SavedTab[] =>
  JSON.parse(localStorage.getItem(KEPT) ?? "[]") as readonly SavedTab[];

export const keepTabs = (tabs: readonly SavedTab[]): void => localStorage.setItem(KEPT, JSON.stringify(tabs));
