import { describe, expect, it } from "@jest/globals";
import { countedOnce } from "../../../../src/application/notify/counted-once.ts";
import type { NoticeStore } from "../../../../src/application/ports/notices.ts";

const WEEK = { from: "2026-03-30", to: "2026-04-05" };

describe("the weeks of services", () => {
  it("are counted once each for all officers of a round, and given in the order asked for", async () => {
    const asked: string[] = [];
    const serviceWeeks: NoticeStore["serviceWeeks"] = async ({ services, from }) => {
      asked.push(...services.map((service) => `${service} ${from}`));
      const none = { received: 0, due: 0, kept: 0, overdue: 0, dueThisWeek: 0, unowned: 0 };
      return services.map((service) => ({ service, ...none }));
    };
    const weeks = countedOnce({ serviceWeeks });
    const names = async (services: readonly string[], week = WEEK) =>
      (await weeks({ services, ...week })).map(({ service }) => service);
    expect(await Promise.all([names(["housing", "waste"]), names(["waste", "parks", "housing"])])).toEqual([
      ["housing", "waste"],
      ["waste", "parks", "housing"],
    ]);
    expect(await names(["parks"], { from: "2026-03-23", to: "2026-03-29" })).toEqual(["parks"]);
    expect([...asked].sort()).toEqual([
      "housing 2026-03-30",
      "parks 2026-03-23",
      "parks 2026-03-30",
      "waste 2026-03-30",
    ]);
  });
});
