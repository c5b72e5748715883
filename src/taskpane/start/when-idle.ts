/** Longest that work is put off: a page that is never idle keeps what it knows all the same. */
const AT_MOST_MS = 2_000;

/** Runs work when nothing else is to be done. Some of Outlook's hosts know no idle time. */
export const whenIdle = (work: () => void): void => {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: AT_MOST_MS });
  else setTimeout(work, AT_MOST_MS);
};
