import type { MailClass } from "../../../../src/domain/mail/classification.ts";

/** A mail as a real program writes it, and what must be seen in it. */
export interface KnownMail {
  readonly what: string;
  readonly is: MailClass;
  /** Only of mail that starts a clock: whether it may be acknowledged by machine. */
  readonly acknowledged?: boolean;
  /** Words that the evidence must have. */
  readonly because: RegExp;
  readonly mail: string;
  /** What Graph says of it besides its headers. */
  readonly graphType?: string;
  readonly folder?: "junk";
  /** Where Exchange itself puts it; a file does not say. */
  readonly exchangeFolder?: "junk";
}

const EXAMPLE_DATE = "Thu, 2 Apr 2026 15:00:00 +0000";

/**
 * Completes a head with what every mail has, where it does not say it itself, and puts the lines' ends as they
 * travel. A blank line in it begins the body.
 */
export function mailText(head: string): string {
  const [headers = "", ...body] = head.trim().split("\n\n");
  const has = (name: string): boolean => new RegExp(`^${name}:`, "im").test(headers);
  const lines = [
    ...(has("Received")
      ? []
      : [`Received: from mx.out.example (192.0.2.7) by mx.council.example; ${EXAMPLE_DATE}`]),
    headers,
    ...(has("To") ? [] : ["To: Housing <housing@council.example>"]),
    ...(has("Date") ? [] : [`Date: ${EXAMPLE_DATE}`]),
    ...(has("Message-ID") ? [] : ["Message-ID: <made-for-the-test@out.example>"]),
    "",
    ...(body.length > 0 ? [body.join("\n\n")] : ["Words that nobody reads."]),
  ];
  return `${lines.join("\n")}\n`.replaceAll("\n", "\r\n");
}
