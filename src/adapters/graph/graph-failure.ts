import type { MailboxFailure } from "../../application/ports/mailbox.ts";

/** A refusal by Microsoft Graph: what the port says, and the HTTP status and OData code for this adapter. */
export interface GraphFailure extends MailboxFailure {
  /** Null when no answer came. */
  readonly status: number | null;
  readonly graphCode: string | null;
}

/** Codes by which Graph says that a delta token is no longer known, whatever the status. */
const LOST_PLACE = new Set([
  "syncstatenotfound",
  "syncstateinvalid",
  "resyncrequired",
  "errorinvalidsyncstatedata",
]);

const MESSAGES = {
  "cursor-expired":
    "Microsoft 365 no longer knows where we had read to: the folder is read again from the start",
  throttled: "Microsoft 365 asks us to slow down: wait before the next call",
  unavailable: "Microsoft 365 cannot be reached at the moment: try again later",
  forbidden:
    "Microsoft 365 does not let this service into the mailbox: an administrator has to grant it access",
  "not-found": "Microsoft 365 does not know this mailbox or message: it may have been moved or deleted",
  rejected: "Microsoft 365 refused the call",
} as const;

const codeFor = (status: number, graphCode: string | null): MailboxFailure["code"] => {
  if (status === 410 || LOST_PLACE.has(graphCode?.toLowerCase() ?? "")) return "cursor-expired";
  if (status === 429) return "throttled";
  if (status === 401 || status === 403) return "forbidden";
  if (status === 404) return "not-found";
  if (status === 408 || status >= 500) return "unavailable";
  return "rejected";
};

/** A timer of more than 24 days fires at once: no answer may turn a plea for patience into a flood. */
const LONGEST_WAIT_SECONDS = 24 * 60 * 60;

/** `Retry-After` is whole seconds or a date; a wait of a part of a second is rounded up, and a day is the most. */
const retryAfter = (header: string | null): number | null => {
  if (header === null) return null;
  const seconds = /^\s*\d+\s*$/.test(header)
    ? Number(header)
    : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? null : Math.min(Math.max(0, seconds), LONGEST_WAIT_SECONDS);
};

/** Graph's own words go no further than its code: its messages may quote addresses and subjects. */
export const refusal = (status: number, retryAfterHeader: string | null, body: unknown): GraphFailure => {
  const graphCode = odataCode(body);
  const code = codeFor(status, graphCode);
  const seconds = retryAfter(retryAfterHeader);
  return {
    code,
    message: `${MESSAGES[code]} (${status}${graphCode === null ? "" : `, ${graphCode}`}).`,
    status,
    graphCode,
    ...(seconds === null ? {} : { retryAfterSeconds: seconds }),
  };
};

/** A failure on our side of the wire: no answer, or one that must not be followed. */
export const failure = (code: MailboxFailure["code"], why: string): GraphFailure => ({
  code,
  message: `${MESSAGES[code]}: ${why}.`,
  status: null,
  graphCode: null,
});

const odataCode = (body: unknown): string | null => {
  const error = (body as { error?: { code?: unknown } } | null)?.error;
  return typeof error?.code === "string" ? error.code.slice(0, 100) : null;
};
