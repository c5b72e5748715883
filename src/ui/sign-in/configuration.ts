import type { Configuration } from "@azure/msal-browser";
import type { ClientSettings } from "../../contracts/council.ts";

/** Whether this page may keep things for the length of a visit. Browsers deny it in some embedded pages. */
const storageWorks = (): boolean => {
  try {
    const probe = "response-standards.probe";
    sessionStorage.setItem(probe, "1");
    sessionStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
};

/** MSAL's settings for a page of ours at `origin`. Tokens live for the visit, or in memory where storage is denied. */
export const configurationFor = (signIn: ClientSettings["signIn"], origin: string): Configuration => ({
  auth: {
    clientId: signIn.clientId,
    authority: signIn.authority,
    redirectUri: `${origin}/sign-in.html`,
    // MSAL compares the host with its port, and asks Microsoft about any host that it was not told of.
    ...(signIn.protocol === "OIDC"
      ? {
          knownAuthorities: [new URL(signIn.authority).host],
          OIDCOptions: { defaultScopes: ["openid", "profile"] },
        }
      : {}),
  },
  cache: { cacheLocation: storageWorks() ? "sessionStorage" : "memoryStorage" },
  system: {
    protocolMode: signIn.protocol,
    iframeBridgeTimeout: 8_000,
    loggerOptions: { piiLoggingEnabled: false, loggerCallback: () => undefined },
  },
});
