import { ClientSettings } from "../../contracts/council.ts";
import type { AppDeps } from "../app-deps.ts";
import type { Api } from "../request-types.ts";

/** GET /api/client-settings: what a browser must know before anybody is signed in. */
export const clientSettingsRoute = (api: Api, { settings, version }: AppDeps): void => {
  const { authority, clientId, scope, protocol } = settings.signIn;
  api.get(
    "/api/client-settings",
    {
      schema: {
        summary: "What a browser needs to sign in",
        description: "Public. Holds nothing secret.",
        response: { 200: ClientSettings },
      },
    },
    async () => ({
      signIn: { authority, clientId, scope, protocol },
      officeJs: settings.officeJsUrl,
      version,
    }),
  );
};
