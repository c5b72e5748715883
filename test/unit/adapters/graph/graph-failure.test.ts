import { describe, expect, it } from "@jest/globals";
import { refusal } from "../../../../src/adapters/graph/graph-failure.ts";

const body = (code: string) => ({ error: { code, message: "about anwen@residents.example" } });

describe("a refusal by Microsoft Graph", () => {
  it.each([
    [410, "anything", "cursor-expired"],
    [400, "SyncStateNotFound", "cursor-expired"],
    [404, "syncStateNotFound", "cursor-expired"],
    [429, "ApplicationThrottled", "throttled"],
    [401, "InvalidAuthenticationToken", "forbidden"],
    [403, "ErrorAccessDenied", "forbidden"],
    [404, "ErrorItemNotFound", "not-found"],
    [503, "ServiceUnavailable", "unavailable"],
    [504, "GatewayTimeout", "unavailable"],
    [302, "Found", "rejected"],
    [412, "ErrorIrresolvableConflict", "rejected"],
  ])("with %i %s means %s", (status, code, meaning) => {
    const found = refusal(status, null, body(code));
    expect(found).toMatchObject({ code: meaning, status, graphCode: code });
    expect(found).not.toHaveProperty("retryAfterSeconds");
    expect(found.message).not.toContain("anwen");
  });

  it("is understood without a body in Graph's shape", () => {
    expect(refusal(502, null, "<html>")).toMatchObject({ code: "unavailable", graphCode: null });
    expect(refusal(502, null, null)).toMatchObject({ code: "unavailable", graphCode: null });
  });

  it("passes on how long to wait, given in seconds or as a date", () => {
    expect(refusal(429, "120", null).retryAfterSeconds).toBe(120);
    expect(refusal(503, "Wed, 01 Jan 2020 00:00:00 GMT", null).retryAfterSeconds).toBe(0);
    expect(refusal(429, "soon", null)).not.toHaveProperty("retryAfterSeconds");
  });

  it("waits a day at most: a timer of more than 24 days would fire at once", () => {
    expect(refusal(429, "Fri, 01 Jan 2100 00:00:00 GMT", null).retryAfterSeconds).toBe(86_400);
    expect(refusal(429, "9".repeat(400), null).retryAfterSeconds).toBe(86_400);
  });
});
