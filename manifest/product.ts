import { SERVICE_VERSION as version } from "../src/server/version.ts";
import { manifestVersion } from "./version.ts";

/** What both manifests say of the product: the one source of the two files. */
export const PRODUCT = {
  /** As package.json has it, and as About shows it. */
  version,
  /** What both manifests bear: Microsoft 365 takes an upload as news only where this has grown. */
  manifestVersion: manifestVersion(version),
  shortName: "Response Standards",
  fullName: "Response Standards: is the public answered in time?",
  shortDescription: "Acknowledgement and reply countdowns beside every e-mail from the public",
  fullDescription:
    "Shows officers, beside each e-mail from the public, by when it must be acknowledged and answered, why that " +
    "date, and what to do next; and shows teams how well the council keeps the response standards that it has published.",
  provider: "Response Standards",
  accentColour: "#0B5A6B",
  /** The unified package and the XML add-in are two products to Microsoft 365: each needs its own id. */
  unifiedId: "6f0d5a52-8a0e-4a5c-9c5e-2d1b7a6f4e10",
  xmlId: "b1f3c7de-2f4a-4d0b-8e77-51c9a0d3e6a2",
} as const;

/** Where one council runs it. */
export interface Installation {
  /** Host name and port, without scheme: `standards.example.gov.uk`. */
  readonly domain: string;
  /** Application (client) id of the council's app registration. */
  readonly clientId: string;
}

/** As the files in this folder are written: the demo on the visitor's own machine. */
export const LOCAL_INSTALLATION: Installation = {
  domain: "localhost:3000",
  clientId: "3c7b9e1a-0d42-4f6e-8b1f-9a5d2c8e7f31",
};

export const addressIn = (installation: Installation, path: string): string =>
  `https://${installation.domain}${path}`;

/** "api://<fully-qualified-domain-name>/<app-id>": Outlook's own sign-in asks for exactly this form. */
export const applicationIdUri = ({ domain, clientId }: Installation): string => `api://${domain}/${clientId}`;

/** "brk-multihub://<origin>", without a path: what nested sign-in returns to. */
export const nestedRedirectUri = ({ domain }: Installation): string => `brk-multihub://${domain}`;

/** What the pages ask the council's sign-in for. */
export const SCOPE = "access_as_user";
