import { describe, expect, it } from "@jest/globals";
import { createGraphAddress } from "../../../../src/adapters/graph/graph-address.ts";

const address = createGraphAddress("https://graph.microsoft.com/v1.0/");
const LINK = "https://graph.microsoft.com/v1.0/users/a%40b/messages/delta?$skiptoken=x";

describe("links from Microsoft Graph", () => {
  it("are kept without the base address and found again below it", () => {
    const kept = address.below(LINK);
    expect(kept).toEqual({ ok: true, value: "/users/a%40b/messages/delta?$skiptoken=x" });
    expect(kept.ok && address.of(kept.value)).toMatchObject({ ok: true, value: new URL(LINK) });
    expect(address.of(LINK).ok).toBe(true);
  });

  it.each([
    "https://evil.example/v1.0/users/x",
    "https://graph.microsoft.com.evil.example/v1.0/users/x",
    "https://graph.microsoft.com@evil.example/v1.0/users/x",
    "https://user:word@graph.microsoft.com/v1.0/users/x",
    "https://graph.microsoft.com:8443/v1.0/users/x",
    "http://graph.microsoft.com/v1.0/users/x",
    "https://graph.microsoft.com/beta/users/x",
    "https://graph.microsoft.com/v1.0/../beta/users/x",
    "https://graph.microsoft.com/v1.0/%2e%2e/beta/users/x",
    "https://graph.microsoft.com/v1.01/users/x",
    "/../beta/users/x",
    "file:///etc/passwd",
    "",
  ])("are not followed out of it: %s", (link) => {
    expect(address.of(link)).toMatchObject({ ok: false, failure: { code: "rejected" } });
    expect(address.below(link).ok).toBe(false);
  });
});
