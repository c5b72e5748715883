import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";

/** Files in PEM. */
export interface Certificate {
  readonly certFile: string;
  readonly keyFile: string;
}

const DAY = 86_400_000;
/** Browsers refuse certificates that run for much longer than a year. */
const LIFETIME_DAYS = 390;
const RENEW_BEFORE_DAYS = 14;

const stillGood = async ({ certFile, keyFile }: Certificate, now: Date): Promise<boolean> => {
  try {
    await readFile(keyFile);
    const certificate = new X509Certificate(await readFile(certFile));
    const left = Date.parse(certificate.validTo) - now.getTime();
    return left > RENEW_BEFORE_DAYS * DAY && Date.parse(certificate.validFrom) <= now.getTime();
  } catch {
    return false;
  }
};

/**
 * A self-signed certificate for localhost in `folder`: the one that is there, so that a browser has to be told
 * once, or a new one where it is missing or runs out within a fortnight.
 */
export async function keepCertificate(folder: string, now: Date): Promise<Certificate> {
  const kept = { certFile: join(folder, "localhost.crt"), keyFile: join(folder, "localhost.key") };
  if (await stillGood(kept, now)) return kept;

  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keyType: "ec",
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + LIFETIME_DAYS * DAY),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(kept.keyFile, made.private, { mode: 0o600 });
  await writeFile(kept.certFile, made.cert);
  return kept;
}
