import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

/** The page that the sign-in provider returns to: hands the answer to the page that asked, then closes. */
broadcastResponseToMainFrame().catch(() => {
  const message = document.getElementById("message");
  if (message) {
    message.textContent =
      "The sign-in could not be completed. Close this window and choose Sign in again in Outlook or Teams.";
  }
});
