/** Header that the service puts on everything it sends itself, so that it knows its own mail when it comes back. */
export const OWN_MARKER = "x-response-standards";
