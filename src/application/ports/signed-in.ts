import type { Failure, Result } from "../../domain/result.ts";

/** A person whom the council's own sign-in vouches for. `tenantId` and `id` together identify; the name is only shown. */
export interface SignedIn {
  /** Object id in Entra. Never an e-mail address: these change hands. */
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
}

export interface SignInFailure extends Failure {
  readonly code:
    /** No token, or one that proves nothing. */
    | "not-signed-in"
    /** A genuine token of somebody who may not come in here. */
    | "not-allowed"
    /** It cannot be told now: the keys of the sign-in service cannot be had. */
    | "sign-in-unavailable";
}

/** Tells who sent a request, from the access token that came with it. */
export interface TokenVerifier {
  verify(token: string): Promise<Result<SignedIn, SignInFailure>>;
}
