import type { OutlookSession } from "./item-on-show.ts";
import type { NestedSignIn } from "./trouble.ts";

const OUTLOOK_ON_THE_WEB = 64;

const REQUIREMENTS = { Mailbox: "1.14", IdentityAPI: "1.3" };

/** The first answer: which host this is. Roaming settings travel with it. */
export const appContext = (
  controlId: string,
  session: OutlookSession,
  roamingSettings: Readonly<Record<string, string>>,
  origin: string,
  nestedSignIn: NestedSignIn,
): Record<string, unknown> => ({
  _id: controlId,
  _appInstanceId: controlId,
  _appName: OUTLOOK_ON_THE_WEB,
  _appVersion: "16.01",
  _appMinorVersion: 1,
  _appUILocale: session.locale,
  _dataLocale: session.locale,
  _docUrl: "",
  _clientMode: 0,
  _settings: roamingSettings,
  _reason: "documentOpened",
  _osfControlType: 1,
  _eToken: "",
  _correlationId: controlId,
  _requirementMatrix: JSON.stringify({
    ...REQUIREMENTS,
    ...(nestedSignIn === "none" ? {} : { NestedAppAuth: "1.1" }),
  }),
  _hostFullVersion: session.hostVersion,
  _addinName: "Response Standards",
  _appDomains: [origin],
});
