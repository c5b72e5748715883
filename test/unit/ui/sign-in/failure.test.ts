import { BrowserAuthError } from "@azure/msal-browser";
import { describe, expect, it } from "@jest/globals";
import { failureOfPopup } from "../../../../src/ui/sign-in/failure.ts";

describe("a sign-in window that did not succeed", () => {
  it.each([
    ["popup_window_error", "popup-blocked"],
    ["empty_window_error", "popup-blocked"],
    ["user_cancelled", "cancelled"],
    ["user_canceled", "cancelled"],
    ["no_network_connectivity", "sign-in-unavailable"],
  ])("tells %s as %s", (errorCode, code) => {
    expect(failureOfPopup(new BrowserAuthError(errorCode, "")).code).toBe(code);
  });

  it("tells anything else as unavailable", () => {
    expect(failureOfPopup(undefined).code).toBe("sign-in-unavailable");
  });
});
