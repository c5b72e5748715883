/** What an administrator would register in Entra, with ids that are made up and look like Entra's. */
export const TENANT_ID = "ca1de000-0000-4000-8000-00000000c0de";

/** The add-in and the tab: a public client, and the API that they call. */
export const APP = {
  clientId: "a9900000-0000-4000-8000-0000000000a1",
  resource: "api://a9900000-0000-4000-8000-0000000000a1",
  scope: "api://a9900000-0000-4000-8000-0000000000a1/access_as_user",
  requiredScope: "access_as_user",
} as const;

/** The service itself, which reads the shared mailboxes. */
export const SERVICE = {
  clientId: "5e900000-0000-4000-8000-0000000000a2",
  resource: "https://graph.microsoft.com",
  scope: "https://graph.microsoft.com/.default",
} as const;

/** The id that the council's app catalogue in Teams gave to the uploaded app: not that of its manifest. */
export const TEAMS_APP_ID = "7ea50000-0000-4000-8000-0000000000a3";

/** The pages that play Outlook and Teams: they only need to know who is there. */
export const MICROSOFT_PAGES = { clientId: "microsoft-pages" } as const;

export const SIGN_IN_PATH = "/microsoft/sign-in";
