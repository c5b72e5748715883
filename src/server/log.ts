import pino, { type DestinationStream, type Logger } from "pino";

/** Only the path: what is asked for may hold names, subjects and Message-IDs. */
const pathOf = (url: string | undefined): string => (url ?? "").split("?", 1)[0] ?? "";

/** What of an error is written down: a database tells values of rows in its further fields. */
const errorOf = (error: Error & { readonly code?: unknown }) => ({
  type: error.name,
  message: error.message,
  ...(error.code === undefined ? {} : { code: error.code }),
  stack: error.stack,
});

/** The log of the service. It never holds a token, an address, a subject or anything else from a mail. */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      serializers: {
        req: (request: { readonly method?: string; readonly url?: string }) => ({
          method: request.method,
          path: pathOf(request.url),
        }),
        res: (response: { readonly statusCode?: number }) => ({ status: response.statusCode }),
        err: errorOf,
      },
      redact: {
        paths: [
          "authorization",
          "token",
          "subject",
          "sender",
          "address",
          "*.authorization",
          "*.token",
        ].concat(["*.subject", "*.sender", "*.address"]),
        censor: "(left out)",
      },
    },
    ...(destination === undefined ? [] : [destination]),
  );
