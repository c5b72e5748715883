/** Waits until the page has been read to its end, and with it office.js has been run. */
export const wholePage = (page: Document): Promise<void> =>
  new Promise((resolve) => {
    if (page.readyState !== "loading") resolve();
    else page.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
  });
