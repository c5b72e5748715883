import { describe, expect, it } from "@jest/globals";
import type { TabInTeams } from "../../../../src/tab/host/tab-host.ts";
import { linkTo } from "../../../../src/tab/share/link-to.ts";

const ORIGIN = "https://standards.example.gov.uk";
const view = { place: "/case/HS-2026-00412", label: "HS-2026-00412" };
const inTeams: TabInTeams = {
  ...{ appId: "7ea50000-0000-4000-8000-0000000000a3", entityId: "response-standards", channelId: null },
  ...{ share: null, copy: null },
};

describe("the link to what is on show", () => {
  it("opens in the browser where the tab stands in one, in Outlook or in Microsoft 365", () => {
    expect(linkTo({ inTeams: null }, view, ORIGIN)).toBe(`${ORIGIN}/tab.html#/case/HS-2026-00412`);
  });

  it("opens in Teams where the tab stands there", () => {
    expect(linkTo({ inTeams }, view, ORIGIN)).toMatch(
      /^https:\/\/teams\.microsoft\.com\/l\/entity\/7ea50000-/,
    );
  });

  it("opens in the browser where Teams does not tell what it calls the app", () => {
    expect(linkTo({ inTeams: { ...inTeams, appId: null } }, view, ORIGIN)).toContain("/tab.html#/case/");
  });
});
