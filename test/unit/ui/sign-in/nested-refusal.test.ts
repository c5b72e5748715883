import {
  AuthError,
  BrowserAuthError,
  ClientAuthError,
  InteractionRequiredAuthError,
  ServerError,
} from "@azure/msal-browser";
import { describe, expect, it } from "@jest/globals";
import { isNestedRefusal } from "../../../../src/ui/sign-in/nested-refusal.ts";

describe("a nested sign-in that gave no token", () => {
  it("does not serve where it is switched off, failed, or says nothing that is known", () => {
    for (const error of [
      new ClientAuthError("nested_app_auth_bridge_disabled", ""),
      new ServerError("AADSTS500113", ""),
      new AuthError("unknown_error", ""),
    ]) {
      expect(isNestedRefusal(error)).toBe(true);
    }
  });

  it("still serves where the person has to be asked, did not want to, or is offline", () => {
    for (const error of [
      new InteractionRequiredAuthError("login_required", ""),
      new ClientAuthError("user_canceled", ""),
      new ClientAuthError("no_network_connectivity", ""),
    ]) {
      expect(isNestedRefusal(error)).toBe(false);
    }
  });

  it("is not meant where the browser's own sign-in failed, or the program did", () => {
    expect(isNestedRefusal(new BrowserAuthError("timed_out", ""))).toBe(false);
    expect(isNestedRefusal(new TypeError("undefined"))).toBe(false);
  });
});
