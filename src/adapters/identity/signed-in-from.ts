import type { SignedIn, SignInFailure } from "../../application/ports/signed-in.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";

const notSignedIn = (message: string): Result<never, SignInFailure> =>
  failed({ code: "not-signed-in", message });
const notAllowed = (message: string): Result<never, SignInFailure> =>
  failed({ code: "not-allowed", message });

const textOf = (claim: unknown): string | null =>
  typeof claim === "string" && claim.trim() !== "" ? claim.trim() : null;

/** `scp` holds the delegated permissions with spaces between them. */
const grants = (scp: unknown, scope: string): boolean =>
  typeof scp === "string" && scp.split(" ").includes(scope);

/**
 * The person behind claims whose signature, issuer, audience and times are already proven. E-mail address and
 * user name are not looked at: an address can be given to somebody else.
 */
export const signedInFrom = (
  claims: Readonly<Record<string, unknown>>,
  rules: { readonly tenants: readonly string[]; readonly requiredScope: string },
): Result<SignedIn, SignInFailure> => {
  const tenantId = textOf(claims["tid"]);
  const id = textOf(claims["oid"]);
  if (tenantId === null || id === null || id.length > 64) {
    return notSignedIn("Your sign-in does not say who you are. Sign in again with your council account.");
  }
  if (!rules.tenants.includes(tenantId)) {
    return notAllowed("Your organisation has no access here. Sign in with your council account.");
  }
  if (claims["idtyp"] === "app" || !grants(claims["scp"], rules.requiredScope)) {
    return notAllowed(`Your sign-in does not carry the permission ${rules.requiredScope} of this service.`);
  }
  return succeeded({ id, tenantId, name: (textOf(claims["name"]) ?? "Name not given").slice(0, 200) });
};
