import type { OutlookSession } from "./item-on-show.ts";

const OUTLOOK_ON_THE_WEB = 64;

/** What the add-in may do here. Nested sign-in is not played, so it is not promised. */
const REQUIREMENTS = { Mailbox: "1.14", IdentityAPI: "1.3" };

/** The first answer: which host this is. Roaming settings travel with it. */
export const appContext = (
  controlId: string,
  session: OutlookSession,
  roamingSettings: Readonly<Record<string, string>>,
  origin: string,
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
  _requirementMatrix: JSON.stringify(REQUIREMENTS),
  _hostFullVersion: session.hostVersion,
  _addinName: "Response Standards",
  _appDomains: [origin],
});
