import { describe, expect, it } from "@jest/globals";
import { readSettings } from "../../../src/server/settings.ts";

const GIVEN = {
  TENANT_ID: "11111111-2222-4333-8444-555555555555",
  CLIENT_ID: "99999999-8888-4777-8666-555555555555",
};

describe("the settings", () => {
  it("follow from tenant and client for a council on Microsoft 365", () => {
    const result = readSettings({ ...GIVEN, CLIENT_SECRET: "s" });
    expect(result).toMatchObject({
      ok: true,
      value: {
        port: 3000,
        databaseUrl: null,
        tls: null,
        officeJsUrl: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
        signIn: {
          authority: `https://login.microsoftonline.com/${GIVEN.TENANT_ID}`,
          issuer: `https://login.microsoftonline.com/${GIVEN.TENANT_ID}/v2.0`,
          jwksUri: `https://login.microsoftonline.com/${GIVEN.TENANT_ID}/discovery/v2.0/keys`,
          audience: GIVEN.CLIENT_ID,
          scope: `api://${GIVEN.CLIENT_ID}/access_as_user`,
          requiredScope: "access_as_user",
          protocol: "AAD",
        },
        graph: {
          baseUrl: "https://graph.microsoft.com/v1.0",
          tokenEndpoint: `https://login.microsoftonline.com/${GIVEN.TENANT_ID}/oauth2/v2.0/token`,
        },
      },
    });
  });

  it("name the app in Teams by its manifest, or as the council's own catalogue does", () => {
    const idOf = (given: object) => {
      const result = readSettings({ ...GIVEN, ...given });
      return result.ok && result.value.teamsAppId;
    };
    expect(idOf({})).toBe("6f0d5a52-8a0e-4a5c-9c5e-2d1b7a6f4e10");
    expect(idOf({ TEAMS_APP_ID: "7ea50000-0000-4000-8000-0000000000a3" })).toBe(
      "7ea50000-0000-4000-8000-0000000000a3",
    );
  });

  it("fetch bank holidays from GOV.UK, from elsewhere, or never where that is said", () => {
    const urlOf = (BANK_HOLIDAYS_URL?: string) => {
      const result = readSettings({
        ...GIVEN,
        ...(BANK_HOLIDAYS_URL !== undefined && { BANK_HOLIDAYS_URL }),
      });
      return result.ok ? result.value.bankHolidaysUrl : result.failure.field;
    };
    expect(urlOf()).toBe("https://www.gov.uk/bank-holidays.json");
    expect(urlOf("https://mirror.example/bh.json")).toBe("https://mirror.example/bh.json");
    expect(urlOf(" ")).toBeNull();
    expect(urlOf("gov.uk")).toBe("BANK_HOLIDAYS_URL");
  });

  it.each([
    [{}, null],
    [
      { PUBLIC_URL: "https://standards.council.example/" },
      "https://standards.council.example/api/notifications",
    ],
    [{ PUBLIC_URL: "http://standards.council.example" }, null],
    [{ PUBLIC_URL: "https://localhost:3000" }, null],
    [{ PUBLIC_URL: "https://127.0.0.1:3000" }, null],
    [{ PUBLIC_URL: "https://standards.council.example", NOTIFICATION_URL: "" }, null],
    [{ NOTIFICATION_URL: "https://hooks.council.example/rs/" }, "https://hooks.council.example/rs"],
    [
      { NOTIFICATION_URL: "http://127.0.0.1:4000/api/notifications" },
      "http://127.0.0.1:4000/api/notifications",
    ],
  ])("with %j let Microsoft 365 tell of mail at %s", (given, url) => {
    expect(readSettings({ ...GIVEN, ...given })).toMatchObject({ ok: true, value: { notificationUrl: url } });
  });

  it("watch no mailbox without a secret", () => {
    expect(readSettings(GIVEN)).toMatchObject({ ok: true, value: { graph: null } });
  });

  it("keep an issuer letter by letter, and take the slash from what paths are put after", () => {
    const result = readSettings({
      ...GIVEN,
      ISSUER: "https://a.example/x/",
      PUBLIC_URL: "https://b.example/",
    });
    expect(result).toMatchObject({
      ok: true,
      value: { signIn: { issuer: "https://a.example/x/" }, publicUrl: "https://b.example" },
    });
  });

  it.each([
    [{ PORT: "eighty" }, "PORT"],
    [{ PORT: "70000" }, "PORT"],
    [{ PORT: "-1" }, "PORT"],
    [{ POLL_SECONDS: "0" }, "POLL_SECONDS"],
    [{ JWKS_URI: "keys" }, "JWKS_URI"],
    [{ GRAPH_BASE_URL: "ftp://graph.example" }, "GRAPH_BASE_URL"],
    [{ OFFICE_JS_URL: "javascript:alert(1)" }, "OFFICE_JS_URL"],
    [{ SIGN_IN_PROTOCOL: "SAML" }, "SIGN_IN_PROTOCOL"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    [{ NOTIFICATION_URL: "hooks" }, "NOTIFICATION_URL"],
    [{ NOTIFICATION_URL: "http://hooks.council.example/" }, "NOTIFICATION_URL"],
    [{ NOTIFICATION_URL: "https://hooks.council.example/?key=1" }, "NOTIFICATION_URL"],
    [{ TLS_CERT: "cert.pem" }, "TLS_KEY"],
    [{ TLS_KEY: "key.pem" }, "TLS_CERT"],
    [{ TENANT_ID: "" }, "TENANT_ID"],
    [{ CLIENT_ID: "  " }, "CLIENT_ID"],
  ])("with %j name the variable %s", (wrong, variable) => {
    const result = readSettings({ ...GIVEN, ...wrong });
    expect(result).toMatchObject({ ok: false, failure: { code: "settings-invalid", field: variable } });
    if (!result.ok) expect(result.failure.message).toContain(variable);
  });

  it("name everything that is wrong at once, and never a secret", () => {
    const result = readSettings({ PORT: "x", CLIENT_SECRET: "hush" });
    if (result.ok) throw new Error("accepted");
    for (const variable of ["TENANT_ID", "CLIENT_ID", "PORT"])
      expect(result.failure.message).toContain(variable);
    expect(result.failure.message).not.toContain("hush");
  });
});
