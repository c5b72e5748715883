import { PRODUCT } from "../../manifest/product.ts";
import { failed, succeeded, type Failure, type Result } from "../domain/result.ts";
import { notificationUrlIn } from "./notification-url.ts";
import { createReading } from "./settings-reading.ts";

/** Everything about an installation that is not kept in the database. */
export interface Settings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the service is reached from outside, without a slash at the end. */
  readonly publicUrl: string;
  /** Files with the certificate and its key, in PEM; null where a proxy ends TLS. */
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
  /** Holds the embedded PostgreSQL. */
  readonly folder: string;
  /** null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** The built browser parts. */
  readonly pagesFolder: string;
  readonly officeJsUrl: string;
  readonly pollSeconds: number;
  /** As Teams knows the app: links into it and notifications name it. */
  readonly teamsAppId: string;
  /** Where Microsoft 365 tells of new mail; null: it is not asked to, and mailboxes are read every so often. */
  readonly notificationUrl: string | null;
  /** Where bank holidays are fetched from, once a day; null: never. */
  readonly bankHolidaysUrl: string | null;
  readonly logLevel: string;
  /** Object id of the council's directory in Entra. */
  readonly tenantId: string;
  /** Id of the council's record; null: the only one that there is, or else the tenant's. */
  readonly council: string | null;
  readonly signIn: {
    readonly clientId: string;
    readonly authority: string;
    readonly protocol: "AAD" | "OIDC";
    /** What the browser asks for. */
    readonly scope: string;
    readonly issuer: string;
    readonly jwksUri: string;
    readonly audience: string;
    /** What must be in the token's `scp`. */
    readonly requiredScope: string;
  };
  /** null: no mailbox is watched, for there is no secret to read them with. */
  readonly graph: {
    readonly baseUrl: string;
    readonly tokenEndpoint: string;
    readonly scope: string;
    readonly clientId: string;
    readonly clientSecret: string;
  } | null;
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/**
 * Reads the settings from environment variables. Where Entra's addresses follow from the tenant they need not
 * be given. The failure names every variable that is wrong, the first of them as `field`.
 */
export const readSettings = (
  env: Readonly<Record<string, string | undefined>>,
): Result<Settings, Failure> => {
  const read = createReading(env);

  const tenantId = read.text("TENANT_ID");
  const clientId = read.text("CLIENT_ID");
  const port = read.wholeNumber("PORT", { from: 0, to: 65_535, otherwise: 3000 });
  const publicUrl = read.baseUrl("PUBLIC_URL", `https://localhost:${port}`);
  const entra = `https://login.microsoftonline.com/${tenantId}`;
  const requiredScope = read.text("REQUIRED_SCOPE", "access_as_user");
  const certFile = read.optionalText("TLS_CERT");
  const keyFile = read.optionalText("TLS_KEY");
  if ((certFile === null) !== (keyFile === null)) {
    read.complain(
      certFile === null ? "TLS_CERT" : "TLS_KEY",
      "is missing: certificate and key belong together",
    );
  }
  const clientSecret = read.optionalText("CLIENT_SECRET");
  const graph = {
    baseUrl: read.baseUrl("GRAPH_BASE_URL", "https://graph.microsoft.com/v1.0"),
    tokenEndpoint: read.url("TOKEN_ENDPOINT", `${entra}/oauth2/v2.0/token`),
    scope: read.text("GRAPH_SCOPE", "https://graph.microsoft.com/.default"),
    clientId: read.text("GRAPH_CLIENT_ID", clientId),
  };

  const settings: Settings = {
    host: read.text("HOST", "127.0.0.1"),
    port,
    publicUrl,
    tls: certFile !== null && keyFile !== null ? { certFile, keyFile } : null,
    folder: read.text("RESPONSE_STANDARDS_FOLDER", ".response-standards"),
    databaseUrl: read.optionalText("DATABASE_URL"),
    pagesFolder: read.text("PAGES_FOLDER", "dist"),
    officeJsUrl: read.url("OFFICE_JS_URL", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"),
    pollSeconds: read.wholeNumber("POLL_SECONDS", { from: 1, to: 3600, otherwise: 30 }),
    teamsAppId: read.text("TEAMS_APP_ID", PRODUCT.unifiedId),
    notificationUrl: notificationUrlIn(read, publicUrl),
    bankHolidaysUrl: read.urlOrNone("BANK_HOLIDAYS_URL", "https://www.gov.uk/bank-holidays.json"),
    logLevel: read.oneOf("LOG_LEVEL", LOG_LEVELS, "info"),
    tenantId,
    council: read.optionalText("COUNCIL"),
    signIn: {
      clientId,
      authority: read.url("SIGN_IN_AUTHORITY", entra),
      protocol: read.oneOf("SIGN_IN_PROTOCOL", ["AAD", "OIDC"] as const, "AAD"),
      scope: read.text("SIGN_IN_SCOPE", `api://${clientId}/${requiredScope}`),
      issuer: read.url("ISSUER", `${entra}/v2.0`),
      jwksUri: read.url("JWKS_URI", `${entra}/discovery/v2.0/keys`),
      audience: read.text("AUDIENCE", clientId),
      requiredScope,
    },
    graph: clientSecret === null ? null : { ...graph, clientSecret },
  };

  const [first] = read.complaints;
  return first === undefined
    ? succeeded(settings)
    : failed({
        code: "settings-invalid",
        field: first.variable,
        message: read.complaints.map((each) => `${each.variable} ${each.what}.`).join(" "),
      });
};
