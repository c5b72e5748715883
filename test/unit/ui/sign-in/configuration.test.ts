import { describe, expect, it } from "@jest/globals";
import { configurationFor } from "../../../../src/ui/sign-in/configuration.ts";

const council = { authority: "https://login.example/tenant", clientId: "id", scope: "api://id/access" };

describe("the settings of sign-in", () => {
  it("name another provider's host with its port, so that Microsoft is not asked about it", () => {
    const settings = configurationFor(
      { ...council, authority: "https://localhost:3000/microsoft/sign-in", protocol: "OIDC" },
      "https://localhost:3000",
    );
    expect(settings.auth.knownAuthorities).toEqual(["localhost:3000"]);
    expect(settings.system?.protocolMode).toBe("OIDC");
  });

  it("leave Microsoft's own directory to MSAL", () => {
    const settings = configurationFor({ ...council, protocol: "AAD" }, "https://council.example");
    expect(settings.auth.knownAuthorities).toBeUndefined();
    expect(settings.auth.redirectUri).toBe("https://council.example/sign-in.html");
  });

  it("keep tokens in memory where storage is denied", () => {
    // There is no session storage here, as in a page that a browser denies it to.
    const settings = configurationFor({ ...council, protocol: "AAD" }, "https://council.example");
    expect(settings.cache?.cacheLocation).toBe("memoryStorage");
  });

  it("never write a person's details to a log", () => {
    const settings = configurationFor({ ...council, protocol: "AAD" }, "https://council.example");
    expect(settings.system?.loggerOptions?.piiLoggingEnabled).toBe(false);
  });
});
