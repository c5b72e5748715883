import { describe, expect, it } from "@jest/globals";
import { copyText } from "../../../../src/tab/host/copy-text.ts";
import type { TabInTeams } from "../../../../src/tab/host/tab-host.ts";

const inTeams = (copy: TabInTeams["copy"]): { readonly inTeams: TabInTeams } => ({
  inTeams: { appId: null, entityId: "tab", channelId: null, share: null, copy },
});

/** Here is no clipboard of a browser: what is copied went the host's own way. */
describe("copying a text", () => {
  it("goes the host's own way where it has one", async () => {
    const copied: string[] = [];
    const host = inTeams((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    expect(await copyText(host, "98% in time")).toBe(true);
    expect(copied).toEqual(["98% in time"]);
  });

  it("says so where neither host nor browser lets a page copy", async () => {
    expect(await copyText(inTeams(null), "98%")).toBe(false);
    expect(await copyText({ inTeams: null }, "98%")).toBe(false);
    expect(
      await copyText(
        inTeams(() => Promise.reject(new Error("refused"))),
        "98%",
      ),
    ).toBe(false);
  });
});
