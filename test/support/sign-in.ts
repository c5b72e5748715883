import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type JWK, type JWTHeaderParameters } from "jose";

export const TENANT = "11111111-2222-4333-8444-555555555555";
export const CLIENT = "99999999-8888-4777-8666-555555555555";
export const ISSUER = `https://sign-in.example/${TENANT}/v2.0`;
export const SCOPE = "access_as_user";

export type Claims = Record<string, unknown>;

/**
 * A sign-in service for tests: it publishes its keys over http and issues tokens with real signatures. It can
 * change its key and go away, as a real one does.
 */
export const startSignIn = async () => {
  let count = 0;
  const newKey = async () => {
    const pair = await generateKeyPair("RS256", { extractable: true });
    const kid = `key-${(count += 1)}`;
    const jwk: JWK = { ...(await exportJWK(pair.publicKey)), kid, alg: "RS256", use: "sig" };
    return { ...pair, kid, jwk, publicPem: await exportSPKI(pair.publicKey) };
  };

  let key = await newKey();
  let published: JWK[] = [key.jwk];
  let reachable = true;
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.statusCode = reachable ? 200 : 503;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(reachable ? { keys: published } : { error: "away" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const jwksUri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;

  const claimsOf = (person: { readonly id: string; readonly name: string }, change: Claims = {}): Claims => {
    const now = Math.floor(Date.now() / 1000);
    return {
      iss: ISSUER,
      aud: CLIENT,
      tid: TENANT,
      oid: person.id,
      name: person.name,
      scp: SCOPE,
      ver: "2.0",
      iat: now - 10,
      nbf: now - 10,
      exp: now + 3600,
      ...change,
    };
  };

  return {
    jwksUri,
    claimsOf,
    /** The current key pair, for forging. */
    key: () => key,
    newKey,
    timesAsked: () => asked,
    /** A token; a claim that is `undefined` is left out. */
    token: (
      person: { readonly id: string; readonly name: string },
      change: Claims = {},
      header: Partial<JWTHeaderParameters> = {},
    ): Promise<string> =>
      new SignJWT(claimsOf(person, change))
        .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: key.kid, ...header })
        .sign(key.privateKey),
    rotate: async (): Promise<void> => {
      key = await newKey();
      published = [...published, key.jwk];
    },
    goAway: (): void => {
      reachable = false;
    },
    comeBack: (): void => {
      reachable = true;
    },
    close: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

export type SignIn = Awaited<ReturnType<typeof startSignIn>>;
