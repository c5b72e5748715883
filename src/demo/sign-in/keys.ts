import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exportJWK, generateKeyPair, type JWK } from "jose";

export interface Keys {
  readonly signing: JWK;
  readonly cookies: string;
  /** With which the service asks for its own tokens. */
  readonly serviceSecret: string;
}

const makeKeys = async (): Promise<Keys> => {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return {
    signing: {
      ...(await exportJWK(privateKey)),
      alg: "RS256",
      use: "sig",
      kid: randomBytes(8).toString("hex"),
    },
    cookies: randomBytes(32).toString("hex"),
    serviceSecret: randomBytes(32).toString("hex"),
  };
};

/** The provider's keys, kept in `folder` so that a token from before a restart still holds. */
export async function keepKeys(folder: string): Promise<Keys> {
  const file = join(folder, "sign-in-keys.json");
  try {
    return JSON.parse(await readFile(file, "utf8")) as Keys;
  } catch {
    const keys = await makeKeys();
    await mkdir(folder, { recursive: true });
    await writeFile(file, JSON.stringify(keys), { mode: 0o600 });
    return keys;
  }
}
