import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from "jose";
import type { Now } from "../../application/ports/now.ts";
import type { SignedIn, SignInFailure, TokenVerifier } from "../../application/ports/signed-in.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { signedInFrom } from "./signed-in-from.ts";

export interface AccessTokenRules {
  /** Where the sign-in service publishes its keys. */
  readonly jwksUri: string;
  readonly issuer: string;
  /** Our own application: a token for another one is refused. */
  readonly audience: string;
  /** The delegated permission that must be in `scp`. */
  readonly requiredScope: string;
  /** Tenants whose people may come in. */
  readonly tenants: readonly string[];
  /** How long after asking for the keys an unknown key may make us ask again; 30 seconds unless told. */
  readonly keysAskedAgainMs?: number;
}

const CLOCK_DIFFERENCE_SECONDS = 60;
/** A new key is looked for as soon as a token names one; old keys are given up after this. */
const KEYS_KEPT_MS = 60 * 60 * 1000;
const KEYS_ASKED_AGAIN_MS = 30 * 1000;
const KEYS_WAITED_FOR_MS = 5 * 1000;

/** The keys could not be had: says nothing about the token. */
class KeysUnavailable extends Error {}

/** Errors of the key search that are the token's own doing. */
const THE_TOKENS_DOING = [
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSENotSupported,
] as const;

const NOT_SIGNED_IN: SignInFailure = {
  code: "not-signed-in",
  message: "You are not signed in. Sign in with your council account and try again.",
};

const EXPIRED: SignInFailure = {
  code: "not-signed-in",
  message: "Your sign-in has run out. Sign in again.",
};

const UNAVAILABLE: SignInFailure = {
  code: "sign-in-unavailable",
  message: "Your sign-in cannot be checked at the moment. Nothing was changed; try again in a minute.",
};

const publishedKeys = (rules: AccessTokenRules): JWTVerifyGetKey => {
  const keys = createRemoteJWKSet(new URL(rules.jwksUri), {
    timeoutDuration: KEYS_WAITED_FOR_MS,
    cooldownDuration: rules.keysAskedAgainMs ?? KEYS_ASKED_AGAIN_MS,
    cacheMaxAge: KEYS_KEPT_MS,
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (THE_TOKENS_DOING.some((kind) => error instanceof kind)) throw error;
      throw new KeysUnavailable("The keys of the sign-in service cannot be had", { cause: error });
    }
  };
};

/**
 * Verifies access tokens for our own API: signature by a published key (RS256 and nothing else), issuer,
 * audience, times, tenant, permission. An ID token is refused, for it carries no permission.
 */
export const createAccessTokenVerifier = (rules: AccessTokenRules, now: Now): TokenVerifier => {
  const keys = publishedKeys(rules);

  const claimsOf = async (token: string): Promise<Result<JWTPayload, SignInFailure>> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ["RS256"],
        issuer: rules.issuer,
        audience: rules.audience,
        requiredClaims: ["exp", "iss", "aud"],
        clockTolerance: CLOCK_DIFFERENCE_SECONDS,
        currentDate: new Date(now()),
      });
      return succeeded(payload);
    } catch (error) {
      if (error instanceof KeysUnavailable) return failed(UNAVAILABLE);
      return failed(error instanceof errors.JWTExpired ? EXPIRED : NOT_SIGNED_IN);
    }
  };

  return {
    verify: async (token): Promise<Result<SignedIn, SignInFailure>> => {
      const claims = await claimsOf(token);
      return claims.ok ? signedInFrom(claims.value, rules) : claims;
    },
  };
};
