import { describe, expect, it } from "@jest/globals";
import { inTurnAcrossPages, type PageLocks } from "../../../../src/ui/case/in-turn.ts";

const worksOnce = async (locks: PageLocks | undefined) => {
  let times = 0;
  const worked = await inTurnAcrossPages(locks, "unsaved.")("HS-2026-00412", () => {
    times += 1;
    return Promise.resolve();
  });
  return { worked, times };
};

describe("work that one page does at a time", () => {
  it("is done under its name while no other page does it", async () => {
    const asked: string[] = [];
    const locks: PageLocks = {
      request: (name, _options, work) => {
        asked.push(name);
        return work({});
      },
    };
    expect(await worksOnce(locks)).toEqual({ worked: true, times: 1 });
    expect(asked).toEqual(["unsaved.HS-2026-00412"]);
  });

  it("is left to the page that does it already", async () => {
    expect(await worksOnce({ request: (_name, _options, work) => work(null) })).toEqual({
      worked: false,
      times: 0,
    });
  });

  it("is done all the same where there are no locks, or the browser denies them", async () => {
    const denied = { request: () => Promise.reject(new DOMException("denied", "SecurityError")) };
    expect(await worksOnce(undefined)).toEqual({ worked: true, times: 1 });
    expect(await worksOnce(denied)).toEqual({ worked: true, times: 1 });
  });
});
