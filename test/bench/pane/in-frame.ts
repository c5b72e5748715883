/** What is read in the add-in's own page. Times are milliseconds since the browser set out to fetch that page. */
export interface FrameReading {
  /** When the words that were waited for had been painted. */
  readonly paintedAt: number;
  /** Tasks of more than 50 ms, those of the page around it left out. */
  readonly longTasks: readonly { readonly start: number; readonly duration: number }[];
  /** Addresses of scripts that were asked for before that moment. */
  readonly scripts: readonly string[];
  /** Characters of scripts that stand in the page itself. */
  readonly inline: readonly string[];
}

export const READING = "response-standards.bench ";

/**
 * Runs in every page before its own scripts, the same for both contestants: waits until all of `words` are laid out
 * in the page and two frames have been drawn since, then writes to the console.
 */
export const readFrame = (words: readonly string[]) => {
  if (location.protocol === "about:") return;
  const longTasks: { start: number; duration: number; of: string }[] = [];
  new PerformanceObserver((list) => {
    for (const task of list.getEntries())
      longTasks.push({ start: task.startTime, duration: task.duration, of: task.name });
  }).observe({ type: "longtask", buffered: true });

  /** The element in which a word stands, if any does. */
  const placeOf = (word: string): Element | null => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
      parentElement?.localName === "script" ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeValue?.includes(word)) return node.parentElement;
    }
    return null;
  };
  const areThere = (): boolean => words.every((word) => placeOf(word) !== null);
  const areLaidOut = (): boolean => words.every((word) => (placeOf(word)?.getClientRects().length ?? 0) > 0);

  const tell = (paintedAt: number): void => {
    const scripts = performance
      .getEntriesByType("resource")
      .filter(({ startTime, name: address }) => startTime < paintedAt && /\.m?js(\?|$)/.test(address))
      .map(({ name: address }) => address);
    const inline = [...document.scripts].flatMap(({ src, text }) => (src === "" ? [text] : []));
    const own = longTasks.filter(({ start, of }) => start < paintedAt && !of.includes("ancestor"));
    const reading: FrameReading = { paintedAt, longTasks: own, scripts, inline };
    console.debug(READING + JSON.stringify(reading));
  };

  /** Frames that were begun since the page has last changed; null: nothing to look for. */
  let frames: number | null = null;
  const frameBegins = (): void => {
    frames = (frames ?? 0) + 1;
    // Looked at after the browser has laid it out and drawn it by itself: all else would be work of ours.
    if (frames < 2) return void requestAnimationFrame(frameBegins);
    frames = null;
    // What was drawn is drawn now: how long it takes to look for the words is no contestant's time.
    const paintedAt = performance.now();
    if (!areLaidOut()) return;
    observer.disconnect();
    // Long tasks are told of after they have ended, by a task of their own.
    setTimeout(tell, 600, paintedAt);
  };
  const observer = new MutationObserver(() => {
    // Until the words are there no frame is asked for: the page draws when it would without being watched.
    if (frames === null && !areThere()) return;
    if (frames === null) requestAnimationFrame(frameBegins);
    frames = 0;
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
};
