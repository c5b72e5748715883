import { describe, expect, it } from "@jest/globals";
import {
  channelTabIn,
  keptTab,
  NEW_TAB,
  type ChannelTab,
} from "../../../../src/tab/configure/channel-tab.ts";
import { placeOf } from "../../../../src/tab/place.ts";

const ORIGIN = "https://standards.example.gov.uk";
const HOUSING: ChannelTab = { service: "housing", authority: null, page: "today" };

describe("a tab for a channel", () => {
  it("opens on the page and the service that were chosen", () => {
    const { contentUrl } = keptTab(
      { service: "housing", authority: "ashby", page: "compliance" },
      ORIGIN,
      "Housing",
    );
    expect(contentUrl.startsWith(`${ORIGIN}/tab.html#`)).toBe(true);
    expect(placeOf(new URL(contentUrl).hash)).toMatchObject({
      ...{ page: "compliance", service: "housing", authority: "ashby" },
    });
  });

  it("has the same name in links whenever the same is chosen, and another for another choice", () => {
    const idOf = (tab: ChannelTab): string => keptTab(tab, ORIGIN, "whatever it is called").entityId;
    expect(idOf(HOUSING)).toBe(idOf({ ...HOUSING }));
    expect(new Set([HOUSING, NEW_TAB, { ...HOUSING, page: "compliance" as const }].map(idOf)).size).toBe(3);
    expect(idOf({ ...HOUSING, service: "s".repeat(100) }).length).toBeLessThanOrEqual(64);
  });

  it.each([HOUSING, NEW_TAB, { service: null, authority: "borrow", page: "compliance" } as const])(
    "tells from what Teams kept what it was set to: %j",
    (tab) => {
      expect(channelTabIn(keptTab(tab, ORIGIN, "A tab").contentUrl)).toEqual(tab);
    },
  );

  it.each([undefined, "", "no address", `${ORIGIN}/tab.html`, `${ORIGIN}/tab.html#/letters`])(
    "is asked for anew where that is not to be told: %s",
    (contentUrl) => {
      expect(channelTabIn(contentUrl)).toBeNull();
    },
  );
});
