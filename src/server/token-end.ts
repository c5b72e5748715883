/**
 * When an access token ends, in milliseconds since 1970: read from a token that has been verified, and proof of
 * nothing by itself. null where it does not say.
 */
export const tokenEndOf = (authorization: string | undefined): number | null => {
  const claims = /^Bearer [\w-]+\.([\w-]+)\./i.exec(authorization ?? "")?.[1];
  if (claims === undefined) return null;
  try {
    const { exp } = JSON.parse(Buffer.from(claims, "base64url").toString("utf8")) as { exp?: unknown };
    return typeof exp === "number" ? exp * 1000 : null;
  } catch {
    return null;
  }
};
