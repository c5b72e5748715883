/** An answer in Graph's own shape of an error. Thrown by a route, written by the plugin. */
export class GraphRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly retryAfterSeconds: number | null;

  constructor(status: number, code: string, message: string, retryAfterSeconds: number | null = null) {
    super(message);
    this.name = "GraphRefusal";
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export const itemNotFound = (): GraphRefusal =>
  new GraphRefusal(404, "ErrorItemNotFound", "The specified object was not found in the store.");

export const mailboxNotFound = (): GraphRefusal =>
  new GraphRefusal(404, "ErrorInvalidUser", "The requested user is invalid.");

export const badRequest = (message: string): GraphRefusal => new GraphRefusal(400, "BadRequest", message);

export const changedMeanwhile = (): GraphRefusal =>
  new GraphRefusal(
    412,
    "ErrorIrresolvableConflict",
    "The change key passed in the request does not match the current change key for the item.",
  );

export const placeLost = (): GraphRefusal =>
  new GraphRefusal(410, "SyncStateNotFound", "The sync state generation is not found.");

export const throttled = (retryAfterSeconds: number): GraphRefusal =>
  new GraphRefusal(429, "ApplicationThrottled", "Application is over its limit.", retryAfterSeconds);

export const tokenRefused = (): GraphRefusal =>
  new GraphRefusal(401, "InvalidAuthenticationToken", "Access token is empty or not valid.");
