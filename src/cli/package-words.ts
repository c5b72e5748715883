import {
  addressIn,
  applicationIdUri,
  nestedRedirectUri,
  PRODUCT,
  SCOPE,
  type Installation,
} from "../../manifest/product.ts";

/** Microsoft's own programs that sign in for the add-in where it can not do so itself. */
const PRE_AUTHORISED: readonly (readonly [id: string, program: string])[] = [
  ["1fec8e78-bce4-4aaf-ab1b-5451cc387264", "Teams on desktop and telephones"],
  ["5e3ce6c0-2b1f-4285-8d4b-75ee78787346", "Teams on the web"],
  ["4765445b-32c6-49b0-83e6-1d93765276ca", "Microsoft 365 on the web"],
  ["0ec893e0-5785-4de6-99da-4ed124e5296c", "Microsoft 365 on desktop"],
  ["d3590ed6-52b3-4102-aeff-aad2292ab01c", "Outlook on desktop"],
  ["bc59ab01-8403-45c6-8796-ac3ef710b3e3", "Outlook on the web"],
  ["27922004-5251-4030-b22d-91ecd9a37ea4", "Outlook on telephones"],
];

/** What the administrator does with the two files, in its order. */
export const nextSteps = (
  installation: Installation,
  { unified, xml }: { readonly unified: string; readonly xml: string },
): string => {
  const { domain, clientId } = installation;
  return `Written, version ${PRODUCT.manifestVersion} (of the product ${PRODUCT.version}), for ${domain}:
  ${unified}    Outlook and Teams
  ${xml}    Outlook on Mac and telephones, and Office without a subscription

1. Sign-in. Open https://entra.microsoft.com, App registrations, the one with the id
   ${clientId}:
   - Authentication, platform "Single-page application", these redirect URIs:
       ${addressIn(installation, "/sign-in.html")}
       ${nestedRedirectUri(installation)}
   - Expose an API, Application ID URI: ${applicationIdUri(installation)}
     with a scope ${SCOPE} that admins and users may consent to.
   - Expose an API, Authorised client applications, each with that scope:
${PRE_AUTHORISED.map(([id, program]) => `       ${id}  ${program}`).join("\n")}
   - Manifest: "requestedAccessTokenVersion": 2. Then API permissions, Grant admin consent.

2. The service. Start it with
       PUBLIC_URL=${addressIn(installation, "")}
       CLIENT_ID=${clientId}
       SIGN_IN_SCOPE=${applicationIdUri(installation)}/${SCOPE}

3. The add-in. Open https://admin.microsoft.com, Settings, Integrated apps, Upload custom apps:
   - App type "Teams app": ${unified}
   - and once more, app type "Office add-in": ${xml}
   Give both to the officers, in their own mailboxes: shared mailboxes follow from there. Outlook hides the second
   where it has the first; for up to a day somebody may see both.
   After every update, accept the permissions again: until then Outlook keeps the add-in from everybody.
   Where nothing is asked before a mail goes, in new Outlook or on the web, give those officers the second file alone:
   Microsoft knows that the first does not always bring its events along (OfficeDev/office-js 5878 and 6550).

4. Teams. Open https://admin.teams.microsoft.com, Teams apps:
   - Manage apps, Response Standards, Permissions: accept TeamsActivity.Send.User, by which officers are told what is
     due, overdue or theirs. Its App ID there is the setting TEAMS_APP_ID of the service: links into the tab name it.
   - Setup policies, Installed apps: add Response Standards, so that every officer has it. Nobody else is told anything.

5. Look. npm run package -- --domain ${domain} --client-id ${clientId} --check
   asks the service for everything that the files name. In Outlook, open a message from the public, press
   "Due dates", then About: it shows the version, the mailbox and whether the service is reached.
`;
};
