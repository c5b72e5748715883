interface Stamp {
  readonly step: number;
}

const stampOf = (state: unknown): Stamp | null =>
  typeof state === "object" && state !== null && "step" in state && typeof state.step === "number"
    ? { step: state.step }
    : null;

/**
 * Counts the steps taken inside the tab on the entries of the browser's history, where they survive going back
 * and reloading: what lies before the first is somebody else's page.
 */
export const followSteps = (): void => {
  let step = stampOf(history.state)?.step ?? 0;
  const look = (): void => {
    const stamp = stampOf(history.state);
    step = stamp?.step ?? step + 1;
    if (!stamp) history.replaceState({ step }, "");
  };
  if (!stampOf(history.state)) history.replaceState({ step }, "");
  addEventListener("hashchange", look);
};

/** The number of the step that is on show; null before any was counted. */
export const stepNow = (): number | null => stampOf(history.state)?.step ?? null;

/** Whether this page of the browser's history was on show before: it is being read again. */
export const wasShown = (): boolean => stampOf(history.state) !== null;

/** Whether the browser's back leads to a place in the tab. */
export const cameFromWithin = (): boolean => (stampOf(history.state)?.step ?? 0) > 0;

/** For a link back: to where one came from, and along the link itself for somebody who came from elsewhere. */
export const goBack = (event: { preventDefault: () => void }): void => {
  if (!cameFromWithin()) return;
  event.preventDefault();
  history.back();
};
