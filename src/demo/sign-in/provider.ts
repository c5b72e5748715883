import type Provider from "oidc-provider";
import type { Configuration, KoaContextWithOIDC } from "oidc-provider";
import { accountClaims, claimsOf, type Person } from "./account.ts";
import { createKeptSignIns } from "./kept-sign-ins.ts";
import type { Keys } from "./keys.ts";
import { APP, MICROSOFT_PAGES, SERVICE, SIGN_IN_PATH } from "./registration.ts";

const HOUR = 3600;

const resourceOf = (clientId: string | undefined): string =>
  clientId === SERVICE.clientId ? SERVICE.resource : APP.resource;

/** Nobody is asked for consent: an administrator has given it for the whole council. */
const grantEverything = async (ctx: KoaContextWithOIDC) => {
  const { provider, client, session, params } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const grant =
    (known && (await provider.Grant.find(known))) ||
    new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(String(params?.["scope"] ?? "openid"));
  grant.addResourceScope(APP.resource, APP.scope);
  await grant.save();
  return grant;
};

const configuration = (origin: string, keys: Keys, people: readonly Person[]): Configuration => ({
  jwks: { keys: [keys.signing] },
  cookies: { keys: [keys.cookies] },
  clients: [
    {
      client_id: APP.clientId,
      token_endpoint_auth_method: "none",
      application_type: "web",
      grant_types: ["authorization_code", "refresh_token"],
      response_types: ["code"],
      redirect_uris: [`${origin}/sign-in.html`],
    },
    {
      client_id: MICROSOFT_PAGES.clientId,
      token_endpoint_auth_method: "none",
      grant_types: ["authorization_code"],
      response_types: ["none"],
      redirect_uris: [`${origin}/microsoft/signed-in`],
    },
    {
      client_id: SERVICE.clientId,
      client_secret: keys.serviceSecret,
      token_endpoint_auth_method: "client_secret_post",
      grant_types: ["client_credentials"],
      response_types: [],
      redirect_uris: [],
    },
  ],
  responseTypes: ["code", "none"],
  findAccount: (_ctx, id) => {
    const person = people.find((each) => each.id === id);
    return person && { accountId: id, claims: () => accountClaims(person) };
  },
  claims: { openid: ["sub", "oid", "tid"], profile: ["name", "preferred_username"] },
  scopes: ["openid", "profile", "offline_access"],
  conformIdTokenClaims: false,
  clientBasedCORS: (_ctx, from) => from === origin,
  issueRefreshToken: (_ctx, client) => client.clientId === APP.clientId,
  loadExistingGrant: grantEverything,
  interactions: { url: (_ctx, interaction) => `${SIGN_IN_PATH}/who-are-you/${interaction.uid}` },
  extraTokenClaims: (_ctx, token) => {
    if (token.kind !== "AccessToken") return { idtyp: "app" };
    const person = people.find((each) => each.id === token.accountId);
    return person && { ...claimsOf(person), azp: token.clientId, ver: "2.0", scp: APP.requiredScope };
  },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: (_ctx, client) => resourceOf(client?.clientId),
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, resource) => ({
        scope: resource === SERVICE.resource ? SERVICE.scope : APP.scope,
        audience: resource === SERVICE.resource ? SERVICE.resource : APP.clientId,
        accessTokenFormat: "jwt",
        accessTokenTTL: HOUR,
        jwt: { sign: { alg: "RS256" } },
      }),
    },
  },
  ttl: {
    AccessToken: HOUR,
    ClientCredentials: HOUR,
    IdToken: HOUR,
    RefreshToken: 24 * HOUR,
    Grant: 14 * 24 * HOUR,
    Session: 14 * 24 * HOUR,
    Interaction: HOUR,
  },
});

/** The library warns of Node 20, on which it runs well; the warning would only frighten whoever starts the demo. */
const loadQuietly = async (): Promise<typeof Provider> => {
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes("Unsupported runtime")) warn(...words);
  };
  try {
    return (await import("oidc-provider")).default;
  } finally {
    console.warn = warn;
  }
};

export interface ProviderOptions {
  readonly origin: string;
  readonly keys: Keys;
  readonly people: readonly Person[];
  /** Keeps who has signed in. */
  readonly file: string;
}

/** A real OpenID provider that plays Entra for the people of the fictional council. */
export async function createProvider({ origin, keys, people, file }: ProviderOptions): Promise<Provider> {
  const OpenIdProvider = await loadQuietly();
  const provider = new OpenIdProvider(`${origin}${SIGN_IN_PATH}`, {
    ...configuration(origin, keys, people),
    adapter: createKeptSignIns(file, Date.now),
  });
  // Asked also on the loopback's plain http: what the tokens say must not depend on that.
  provider.proxy = true;
  return provider;
}
