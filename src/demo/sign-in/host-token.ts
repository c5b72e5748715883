import type Provider from "oidc-provider";
import type { Person } from "./account.ts";
import { APP } from "./registration.ts";

/** A token for the API as the host hands it out (getAuthToken in Teams): for whoever has signed in. */
export const hostToken = async (provider: Provider, person: Person): Promise<string> => {
  const client = await provider.Client.find(APP.clientId);
  if (!client) throw new Error("The app is not registered with the sign-in provider.");
  const token = new provider.AccessToken({
    client,
    accountId: person.id,
    scope: APP.scope,
    gty: "authorization_code",
  } as ConstructorParameters<typeof provider.AccessToken>[0]);
  token.resourceServer = new provider.ResourceServer(APP.resource, {
    scope: APP.scope,
    audience: APP.clientId,
    accessTokenFormat: "jwt",
    accessTokenTTL: 3600,
    jwt: { sign: { alg: "RS256" } },
  });
  return token.save();
};
