/** How long a busy page may put it off. */
const AT_LATEST_MS = 5000;

/** Does what can wait once the browser has nothing better to do. Gives how to call it off. */
export const whenIdle = (task: () => void): (() => void) => {
  // Safari does not know idle moments.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(task, AT_LATEST_MS);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(task, { timeout: AT_LATEST_MS });
  return () => cancelIdleCallback(idle);
};
