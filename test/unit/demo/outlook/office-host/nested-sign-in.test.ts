import { describe, expect, it } from "@jest/globals";
import {
  answerNestedSignIn,
  type NestedTokens,
} from "../../../../../src/demo/outlook/office-host/nested-sign-in.ts";
import type { NestedSignIn } from "../../../../../src/demo/outlook/office-host/trouble.ts";

const GIVEN: NestedTokens = {
  ...{ accessToken: "an access token", idToken: "an id token", expiresIn: 3600, scope: "api://app/access" },
  account: {
    ...{ homeAccountId: "priya.tenant", localAccountId: "priya", tenantId: "tenant" },
    ...{ environment: "localhost:3000", username: "priya@wending.example", name: "Priya Shah" },
  },
};

/** One question of MSAL's and its answer, in an Outlook of that sort. */
const asked = async (method: string, signIn: NestedSignIn = "gives", clientId = "app"): Promise<unknown> => {
  const tokenParams = { clientId, scope: "api://app/access" };
  const envelope = { messageType: "NestedAppAuthRequest", method, requestId: "request-1", tokenParams };
  const tokens = async (app: { readonly clientId: string }) => (app.clientId === "app" ? GIVEN : null);
  return JSON.parse(await answerNestedSignIn(JSON.stringify(envelope), { signIn, tokens }));
};
const refused = (status: string) => ({ success: false, error: { status } });

describe("an Outlook that signs people in for its add-ins", () => {
  it("answers in MSAL's envelope, under the id of the question", async () => {
    expect(await asked("GetInitContext")).toMatchObject({
      ...{ messageType: "NestedAppAuthResponse", requestId: "request-1", success: true },
      initContext: { sdkName: expect.any(String), sdkVersion: expect.any(String) },
    });
  });

  it("gives the provider's tokens and says whose they are, with and without a question to the person", async () => {
    for (const method of ["GetToken", "GetTokenPopup"]) {
      expect(await asked(method)).toMatchObject({
        success: true,
        token: { access_token: "an access token", id_token: "an id token", expires_in: 3600 },
        account: GIVEN.account,
      });
    }
  });

  it("refuses an app that is not registered for it, and a question that it does not know", async () => {
    expect(await asked("GetToken", "gives", "another app")).toMatchObject(refused("PERSISTENT_ERROR"));
    expect(await asked("SignOut")).toMatchObject(refused("PERSISTENT_ERROR"));
  });

  it("may want to ask the person first", async () => {
    expect(await asked("GetToken", "asks-first")).toMatchObject(refused("USER_INTERACTION_REQUIRED"));
    expect(await asked("GetTokenPopup", "asks-first")).toMatchObject({ success: true });
  });

  it("may not serve at all, from the beginning or when it comes to tokens", async () => {
    const unavailable = refused("NESTED_APP_AUTH_UNAVAILABLE");
    expect(await asked("GetInitContext", "unavailable")).toMatchObject(unavailable);
    expect(await asked("GetInitContext", "refuses")).toMatchObject({ success: true });
    expect(await asked("GetToken", "refuses")).toMatchObject(unavailable);
    expect(await asked("GetTokenPopup", "refuses")).toMatchObject(unavailable);
  });
});
