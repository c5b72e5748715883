import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";
import { SIGN_IN_WORDS } from "./words.ts";

/** The page that the sign-in provider returns to: hands the answer to the page that asked, then closes. */
broadcastResponseToMainFrame().catch(() => {
  const message = document.getElementById("message");
  if (message) {
    message.textContent = SIGN_IN_WORDS.notCompleted;
  }
});
