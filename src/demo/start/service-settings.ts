import type { Settings } from "../../server/settings.ts";
import type { Keys } from "../sign-in/keys.ts";
import { APP, SERVICE, SIGN_IN_PATH, TEAMS_APP_ID, TENANT_ID } from "../sign-in/registration.ts";
import { OFFICE_JS } from "../office-js/plugin.ts";

export interface DemoPlaces {
  readonly port: number;
  readonly origin: string;
  readonly folder: string;
  readonly council: string;
  /** The plain listener for this machine alone. */
  readonly loopback: string;
  readonly keys: Keys;
}

const POLL_SECONDS = 2;

/** The settings with which a council would install the service; only the addresses are of this machine. */
export const serviceSettings = ({ port, origin, folder, council, loopback, keys }: DemoPlaces): Settings => ({
  host: "127.0.0.1",
  port,
  publicUrl: origin,
  tls: null,
  folder,
  // The made-up council never gets into a database of somebody's.
  databaseUrl: null,
  pagesFolder: "dist",
  officeJsUrl: `${origin}${OFFICE_JS}`,
  pollSeconds: POLL_SECONDS,
  teamsAppId: TEAMS_APP_ID,
  notificationUrl: `${loopback}/api/notifications`,
  // The demo asks nobody outside this machine.
  bankHolidaysUrl: null,
  logLevel: process.env["LOG_LEVEL"] ?? "silent",
  tenantId: TENANT_ID,
  council,
  signIn: {
    clientId: APP.clientId,
    authority: `${origin}${SIGN_IN_PATH}`,
    protocol: "OIDC",
    scope: APP.scope,
    issuer: `${origin}${SIGN_IN_PATH}`,
    jwksUri: `${loopback}${SIGN_IN_PATH}/jwks`,
    audience: APP.clientId,
    requiredScope: APP.requiredScope,
  },
  graph: {
    baseUrl: `${loopback}/microsoft/graph/v1.0`,
    tokenEndpoint: `${loopback}${SIGN_IN_PATH}/token`,
    scope: SERVICE.scope,
    clientId: SERVICE.clientId,
    clientSecret: keys.serviceSecret,
  },
});
