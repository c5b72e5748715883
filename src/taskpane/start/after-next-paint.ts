/** A page that is not in view paints nothing; what waits for it goes on after this long. */
const UNSEEN_MS = 250;

/** Waits until what was just put into the page has been painted: the frame after that has begun. */
export const afterNextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, UNSEEN_MS);
  });
