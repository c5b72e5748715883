import type Provider from "oidc-provider";
import type { NestedTokens } from "../outlook/office-host/nested-sign-in.ts";
import { accountClaims, claimsOf, type Person } from "./account.ts";
import { hostToken } from "./host-token.ts";
import { APP } from "./registration.ts";

const HOUR_SECONDS = 3600;
const OPENID = ["openid", "profile"];

/**
 * What Outlook gives an app of which it is the broker: the provider's own tokens, for whoever has signed in. Null for
 * an app that is not registered, and for what it may not ask.
 */
export const nestedTokens = async (
  provider: Provider,
  person: Person,
  asked: { readonly clientId: string; readonly scope: string },
): Promise<NestedTokens | null> => {
  const client = await provider.Client.find(asked.clientId);
  const scopes = asked.scope.split(" ").filter((each) => !OPENID.includes(each) && each !== "offline_access");
  if (client?.clientId !== APP.clientId || scopes.some((each) => each !== APP.scope)) return null;
  const idToken = new provider.IdToken({ ...accountClaims(person) }, { client });
  Object.assign(idToken, { scope: OPENID.join(" ") });
  const { oid, tid, name, preferred_username: username } = claimsOf(person);
  return {
    accessToken: await hostToken(provider, person),
    idToken: await idToken.issue({ use: "idtoken" }),
    expiresIn: HOUR_SECONDS,
    scope: APP.scope,
    account: {
      homeAccountId: `${oid}.${tid}`,
      localAccountId: oid,
      tenantId: tid,
      environment: new URL(provider.issuer).host,
      username,
      name,
    },
  };
};
