import { readEml, type ReadOptions } from "../../../src/adapters/mailfiles/read-eml.ts";
import type { MailMessage } from "../../../src/domain/mail/message.ts";

export const READ: ReadOptions = {
  mailbox: "housing@council.example",
  fileTime: "2026-05-01T00:00:00.000Z",
  notAfter: "2026-06-01T00:00:00.000Z",
};

/** Reads a mail written as lines; `raw` characters stand for bytes of the same number. */
export const readText = (lines: readonly string[], options: Partial<ReadOptions> = {}) =>
  readEml(Buffer.from(lines.join("\r\n"), "latin1"), { ...READ, ...options });

/** The message of a mail that can be read. */
export function messageOf(lines: readonly string[], options: Partial<ReadOptions> = {}): MailMessage {
  const result = readText(lines, options);
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return result.value;
}
