import { readPath } from "../adapters/mailfiles/read-path.ts";
import type { Instant } from "../domain/calendar/civil-date.ts";
import type { MailClass, OwnMail } from "../domain/mail/classification.ts";
import { classify } from "../domain/mail/classify.ts";

export interface ClassifyOptions {
  readonly ownDomain: readonly string[];
  readonly webFormSender: readonly string[];
}

/** What one line says of one message, or of a file that could not be read. */
export type ClassifyLine =
  | {
      readonly file: string;
      readonly class: MailClass;
      readonly startsClock: boolean;
      readonly sendAutoAck: boolean;
      readonly evidence: readonly string[];
    }
  | { readonly file: string; readonly error: string; readonly code: string };

/**
 * Classes the messages of the files, in their order. A file that can not be read gives a line that says why,
 * and the rest goes on. `now` bounds the dates that are believed.
 */
export async function* classifyFiles(
  files: readonly string[],
  options: ClassifyOptions,
  now: Instant,
): AsyncGenerator<ClassifyLine> {
  const own: OwnMail = {
    domains: options.ownDomain.map((each) => each.trim().toLowerCase().replace(/^@/, "")),
    mailboxes: [],
    webFormSenders: options.webFormSender.map((each) => each.trim().toLowerCase()),
  };
  // The name of a folder is no verdict of the mail server: "spam/1.eml" may be anybody's collection.
  const reading = { mailbox: "", notAfter: believedUntil(now), foldersFromNames: false };
  for (const path of files)
    for await (const { file, result } of readPath(path, reading)) {
      if (!result.ok) {
        yield { file, error: result.failure.message, code: result.failure.code };
        continue;
      }
      const { class: mailClass, startsClock, sendAutoAck, evidence } = classify(result.value, own);
      yield { file, class: mailClass, startsClock, sendAutoAck, evidence };
    }
}

/** Clocks of senders run ahead, by hours where the zone is wrong; what is later than a day from now is no date. */
export const believedUntil = (now: Instant): Instant =>
  new Date(Date.parse(now) + 24 * 60 * 60 * 1000).toISOString();
