import { createHash } from "node:crypto";

const DIGESTED_CHARACTERS = 100_000;

/**
 * A Message-ID for a mail that has none, made from its content, so that reading it again finds it again. The
 * same mail gives the same id from an .eml and from an .mbox: line ends, the mbox's `>From ` and empty lines at
 * the end do not count. Beyond the first 100,000 characters, mails with the same headers are taken for one.
 */
export function idFromContent(head: Uint8Array): string {
  const plain = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, DIGESTED_CHARACTERS * 2))
    .toString("latin1")
    .replace(/\r\n?/g, "\n")
    .replace(/^>+From /gm, "From ")
    .slice(0, DIGESTED_CHARACTERS)
    .replace(/^\n+/, "")
    .trimEnd();
  return `<${createHash("sha256").update(plain, "latin1").digest("hex")}@no-message-id.invalid>`;
}
