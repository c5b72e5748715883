import { RecordBusy, RecordUnavailable } from "../application/ports/case-writer.ts";

/** PostgreSQL's classes for a lost or refused connection, a lack of room, and a server that stops; and the network's own. */
const AWAY = /^(08...|53...|57P0.|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;

/** Said by the PostgreSQL driver without a code. */
const AWAY_WITHOUT_CODE: readonly string[] = [
  "Connection terminated unexpectedly",
  "Connection terminated due to connection timeout",
  "timeout exceeded when trying to connect",
  "Client has encountered a connection error and is not queryable",
];

/** The codes of an error and of what caused it, the outermost first. */
export const codesOf = (error: unknown): readonly string[] => {
  if (!(error instanceof Error)) return [];
  const { code } = error as Error & { readonly code?: unknown };
  const within = error instanceof AggregateError ? error.errors.flatMap(codesOf) : codesOf(error.cause);
  return typeof code === "string" ? [code, ...within] : within;
};

/** Whether the record could not be reached, as against an error in what was asked of it. */
export const isRecordAway = (error: unknown): boolean =>
  error instanceof RecordUnavailable ||
  error instanceof RecordBusy ||
  codesOf(error).some((each) => AWAY.test(each)) ||
  (error instanceof Error && AWAY_WITHOUT_CODE.includes(error.message));
