import { browserLink } from "../../domain/notice/teams-link.ts";
import { hashOf, placeOf, START } from "../place.ts";

export const FIRST_PAGES = ["today", "compliance"] as const;
export type FirstPage = (typeof FIRST_PAGES)[number];

/** What a tab in a channel or chat is set to. Null: all of them. */
export interface ChannelTab {
  readonly service: string | null;
  readonly authority: string | null;
  readonly page: FirstPage;
}

export const NEW_TAB: ChannelTab = { service: null, authority: null, page: "today" };

/** What Teams keeps of it. */
export interface KeptTab {
  /** Names the tab in links: the same choice is always the same name. */
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly suggestedDisplayName: string;
}

/** "entityId: at most 64 characters"; what is longer is shortened, and still the same each time. */
const LONGEST_ID = 64;

export const keptTab = (tab: ChannelTab, publicUrl: string, displayName: string): KeptTab => {
  const { service, authority, page } = tab;
  const place = hashOf({ ...START, page, service, authority }).slice(1);
  const address = browserLink({ publicUrl, place });
  return {
    entityId: [page, service ?? "all", authority ?? "all"].join(":").slice(0, LONGEST_ID),
    contentUrl: address,
    websiteUrl: address,
    suggestedDisplayName: displayName,
  };
};

/** Reads what a tab was set to before; null where that is not to be told from its address. */
export const channelTabIn = (contentUrl: string | undefined): ChannelTab | null => {
  if (contentUrl === undefined || !URL.canParse(contentUrl)) return null;
  const { hash } = new URL(contentUrl);
  const { service, authority, page } = placeOf(hash);
  const known = FIRST_PAGES.find((each) => each === page);
  return hash === "" || known === undefined ? null : { service, authority, page: known };
};
