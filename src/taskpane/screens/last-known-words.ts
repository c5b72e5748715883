/** What the pane says of a case while the service is away. */
export const LAST_KNOWN_WORDS = {
  onlyThis: "What happened can be recorded now. Everything else waits until the service is back.",
} as const;
