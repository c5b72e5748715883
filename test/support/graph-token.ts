/** What the stand-in takes for an access token in tests. */
export const TOKEN = "a token for tests";
