/**
 * Calls back whenever the page comes back into view. Hosts miss item changes (inside threads, or while the pane
 * reloads), so what is selected is read again each time somebody returns.
 */
export const onReturnToPage = (page: Window, listener: () => void): (() => void) => {
  const whenVisible = () => {
    if (page.document.visibilityState === "visible") listener();
  };
  page.addEventListener("focus", listener);
  page.document.addEventListener("visibilitychange", whenVisible);
  return () => {
    page.removeEventListener("focus", listener);
    page.document.removeEventListener("visibilitychange", whenVisible);
  };
};
