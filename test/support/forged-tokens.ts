import { SignJWT } from "jose";
import { CLIENT, TENANT, type Claims, type SignIn } from "./sign-in.ts";

const PERSON = { id: "aaaaaaaa-0000-4000-8000-000000000001", name: "Forged Person" };
const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

export interface ForgedToken {
  readonly what: string;
  readonly token: string;
  readonly refusal: "not-signed-in" | "not-allowed";
}

/** Tokens that must all be refused, each with what is wrong with it. */
export const forgedTokens = async (signIn: SignIn): Promise<readonly ForgedToken[]> => {
  const now = Math.floor(Date.now() / 1000);
  const good = await signIn.token(PERSON);
  const [header = "", payload = "", signature = ""] = good.split(".");
  const other = await signIn.newKey();
  const publicPem = new TextEncoder().encode(signIn.key().publicPem);
  const claims = signIn.claimsOf(PERSON);
  const signedBy = (key: CryptoKey | Uint8Array, head: Claims): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ alg: "RS256", ...head }).sign(key);
  const unsigned = (head: Claims, body: Claims = claims): string => `${base64url(head)}.${base64url(body)}.`;

  const forged: ForgedToken[] = [];
  const refused = (refusal: ForgedToken["refusal"]) => (what: string, token: string) =>
    forged.push({ what, token, refusal });
  const untrue = refused("not-signed-in");
  const unwelcome = refused("not-allowed");

  for (const alg of ["none", "None", "NONE", "nOnE"]) untrue(`alg ${alg}`, unsigned({ alg, typ: "JWT" }));
  untrue("alg none with a signature", `${base64url({ alg: "none" })}.${payload}.${signature}`);
  untrue("no alg", unsigned({ typ: "JWT" }));
  for (const alg of ["HS256", "HS384", "HS512"]) {
    untrue(`${alg} with the public key`, await signedBy(publicPem, { alg, kid: signIn.key().kid }));
  }
  untrue("HS256 with an empty-ish key", await signedBy(new Uint8Array(32), { alg: "HS256" }));
  for (const alg of ["RS384", "RS512", "PS256", "ES256", "EdDSA"]) {
    untrue(`alg changed to ${alg}`, `${base64url({ alg, kid: signIn.key().kid })}.${payload}.${signature}`);
  }
  untrue("another key under our kid", await signedBy(other.privateKey, { kid: signIn.key().kid }));
  untrue("another key under its own kid", await signedBy(other.privateKey, { kid: other.kid }));
  untrue("another key without kid", await signedBy(other.privateKey, {}));
  untrue("another key in jwk", await signedBy(other.privateKey, { jwk: other.jwk }));
  untrue("another key in jku", await signedBy(other.privateKey, { jku: signIn.jwksUri, kid: "x" }));
  untrue("kid that walks", await signedBy(other.privateKey, { kid: "../../../etc/passwd" }));
  untrue("kid with SQL", await signedBy(other.privateKey, { kid: "' OR '1'='1" }));
  untrue("unknown crit", unsigned({ alg: "RS256", crit: ["b64"], b64: false, kid: signIn.key().kid }));
  untrue("no signature", `${header}.${payload}.`);
  untrue("half a signature", `${header}.${payload}.${signature.slice(0, 100)}`);
  untrue("signature of another token", `${header}.${base64url({ ...claims, oid: "someone" })}.${signature}`);
  for (let at = 0; at < 24; at += 1) {
    const where = Math.floor((at * payload.length) / 24);
    const letter = payload[where] === "A" ? "B" : "A";
    untrue(
      `payload changed at ${where}`,
      `${header}.${payload.slice(0, where)}${letter}${payload.slice(where + 1)}.${signature}`,
    );
  }

  const wrongClaims: readonly (readonly [string, Claims])[] = [
    ["issuer of another tenant", { iss: "https://sign-in.example/another/v2.0" }],
    ["issuer with a slash", { iss: `${String(claims["iss"])}/` }],
    ["v1 issuer", { iss: `https://sts.windows.net/${TENANT}/` }],
    ["no issuer", { iss: undefined }],
    ["audience Graph", { aud: "https://graph.microsoft.com" }],
    ["audience another app", { aud: "00000003-0000-0000-c000-000000000000" }],
    ["audience in upper case with a space", { aud: `${CLIENT} ` }],
    ["no audience", { aud: undefined }],
    ["empty audience list", { aud: [] }],
    ["ran out an hour ago", { exp: now - 3600 }],
    ["ran out two minutes ago", { exp: now - 120 }],
    ["exp zero", { exp: 0 }],
    ["no exp", { exp: undefined }],
    ["exp as text", { exp: String(now + 3600) }],
    ["not valid yet", { nbf: now + 3600 }],
    ["nbf as text", { nbf: "tomorrow" }],
    ["no oid", { oid: undefined }],
    ["empty oid", { oid: " " }],
    ["oid a number", { oid: 1 }],
    ["oid a list", { oid: [PERSON.id] }],
    ["oid very long", { oid: "a".repeat(5000) }],
    [
      "only an e-mail address",
      { oid: undefined, email: "officer@council.example", upn: "officer@council.example" },
    ],
    ["no tid", { tid: undefined }],
    ["tid a list", { tid: [TENANT] }],
  ];
  for (const [what, change] of wrongClaims) untrue(what, await signIn.token(PERSON, change));

  const notOurs: readonly (readonly [string, Claims])[] = [
    ["another tenant", { tid: "22222222-2222-4333-8444-555555555555" }],
    ["tenant in another case of letters", { tid: `${TENANT}x` }],
    ["an ID token", { scp: undefined, nonce: "n", preferred_username: "officer@council.example" }],
    ["no permission", { scp: "" }],
    ["another permission", { scp: "User.Read" }],
    ["permission as a part of a word", { scp: "access_as_user2 not_access_as_user" }],
    ["permission as a list", { scp: ["access_as_user"] }],
    ["permission in roles", { scp: undefined, roles: ["access_as_user"] }],
    ["an application's token", { idtyp: "app" }],
  ];
  for (const [what, change] of notOurs) unwelcome(what, await signIn.token(PERSON, change));

  for (const [what, token] of [
    ["nothing", ""],
    ["one word", "token"],
    ["two dots", ".."],
    ["four dots", "a.b.c.d"],
    ["five parts", "a.b.c.d.e"],
    ["not base64", "!!!.???.###"],
    ["JSON list", `${base64url([])}.${base64url([])}.x`],
    ["null parts", `${base64url(null)}.${base64url(null)}.x`],
    ["16 KB of one letter", "a".repeat(12_000)],
    ["dots only", ".".repeat(500)],
    ["null byte", "%00.%00.%00"],
  ] as const) {
    untrue(what, token);
  }
  return forged;
};
