/** What the page says before the whole pane is there. */
export const START_WORDS = {
  name: "Response Standards",
  loading: "Loading",
  stale: (age: string) =>
    `Response Standards cannot be reached. This is the state of ${age} ago; the dates are still right. The pane tries again by itself.`,
} as const;
