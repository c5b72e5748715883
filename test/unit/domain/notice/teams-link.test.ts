import { describe, expect, it } from "@jest/globals";
import { browserLink, teamsLink } from "../../../../src/domain/notice/teams-link.ts";

const publicUrl = "https://standards.example.gov.uk";

describe("a link into the tab", () => {
  const link = teamsLink({
    ...{ appId: "7ea50000-0000-4000-8000-0000000000a3", publicUrl },
    ...{ place: "/compliance?period=2026/27-Q1&service=housing", label: "Housing & homes" },
  });

  it("names the app, the personal tab and the place in it", () => {
    const { pathname, searchParams } = new URL(link);
    expect(pathname).toBe("/l/entity/7ea50000-0000-4000-8000-0000000000a3/response-standards");
    expect(JSON.parse(searchParams.get("context") ?? "")).toEqual({
      subEntityId: "/compliance?period=2026/27-Q1&service=housing",
    });
    expect(searchParams.get("label")).toBe("Housing & homes");
  });

  it("leads whoever has no Teams to the same place in the browser", () => {
    expect(new URL(link).searchParams.get("webUrl")).toBe(
      browserLink({ publicUrl, place: "/compliance?period=2026/27-Q1&service=housing" }),
    );
  });

  it("has no plus sign for a space, which Teams would show", () => {
    expect(link).not.toContain("+");
    expect(link).toContain("Housing%20%26%20homes");
  });

  it("is short enough for Teams, which refuses more than 1,024 characters", () => {
    const place = `/cases?period=2026%2F27-Q1&standard=${"s".repeat(60)}&service=${"s".repeat(40)}&outcome=missed-open`;
    expect(teamsLink({ appId: "a".repeat(36), publicUrl, place, label: "Compliance" }).length).toBeLessThan(
      1024,
    );
  });

  it("names the channel of a tab that stands in one", () => {
    const inChannel = teamsLink({
      ...{ appId: "app", entityId: "today:housing:all", channelId: "19:abc@thread.tacv2" },
      ...{ place: "/today", label: "Today", publicUrl },
    });
    const { pathname, searchParams } = new URL(inChannel);
    expect(pathname).toBe("/l/entity/app/today%3Ahousing%3Aall");
    expect(JSON.parse(searchParams.get("context") ?? "")).toEqual({
      ...{ subEntityId: "/today", channelId: "19:abc@thread.tacv2" },
    });
  });
});
