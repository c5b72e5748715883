import type { Settings } from "./settings.ts";

/** Microsoft's places in which the pane and the tab are shown. */
const FRAMED_BY = [
  "'self'",
  "https://*.cloud.microsoft",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://*.microsoft365.com",
  "https://*.office.com",
  "https://outlook.office.com",
  "https://outlook.office365.com",
];

/** office.js, the library that office.js loads in turn, and what teams-js asks for its list of hosts. */
const OFFICE_JS = "https://appsforoffice.microsoft.com";
const OFFICE_JS_NEEDS = "https://ajax.aspnetcdn.com";
const TEAMS_JS = "https://res.cdn.office.net";

type Headers = Readonly<Record<string, string>>;

const policy = (directives: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...new Set(values)].join(" "))
    .join("; ");

const COMMON: Headers = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

/** Only where people reach it by a real name: on localhost it would bind every other program there. */
const alwaysHttps = (publicUrl: string): Headers => {
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === "https:" && hostname !== "localhost"
    ? { "strict-transport-security": "max-age=31536000" }
    : {};
};

/**
 * The pages may be framed by Microsoft's hosts and by nobody else; scripts come from us and from Microsoft.
 * @param inlineScripts of a page that carries scripts itself: what `inlineScriptsOf` says of them
 */
export const pageHeaders = (
  { signIn, officeJsUrl, publicUrl }: Pick<Settings, "signIn" | "officeJsUrl" | "publicUrl">,
  inlineScripts: readonly string[] = [],
): Headers => {
  const authority = new URL(signIn.authority).origin;
  return {
    ...COMMON,
    ...alwaysHttps(publicUrl),
    "content-security-policy": policy({
      "default-src": ["'self'"],
      "script-src": [
        ...["'self'", OFFICE_JS, OFFICE_JS_NEEDS, TEAMS_JS, new URL(officeJsUrl).origin],
        ...inlineScripts,
      ],
      // Fluent UI writes its styles into the page as it runs.
      "style-src": ["'self'", "'unsafe-inline'"],
      "img-src": ["'self'", "data:"],
      "font-src": ["'self'", "data:", TEAMS_JS],
      "connect-src": ["'self'", authority, TEAMS_JS],
      "frame-src": ["'self'", authority],
      "object-src": ["'none'"],
      "base-uri": ["'none'"],
      "form-action": ["'self'", authority],
      "frame-ancestors": FRAMED_BY,
    }),
  };
};

/** An answer of the API is data: shown nowhere, kept nowhere. */
export const apiHeaders = ({ publicUrl }: Pick<Settings, "publicUrl">): Headers => ({
  ...COMMON,
  ...alwaysHttps(publicUrl),
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
});
