/**
 * Lets work take so many milliseconds, its answer's body included, and no longer, whether it heeds the signal or not.
 * A signal alone is not enough: once the head of an answer has come, fetch holds what would stop its body only weakly,
 * and after a garbage collection half an answer was awaited for ever, and with it everything of that mailbox.
 * @throws DOMException `TimeoutError`
 */
export const inTime = async <T>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const stop = new AbortController();
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, refuse) => {
    alarm = setTimeout(() => {
      const reason = new DOMException("No answer in time", "TimeoutError");
      refuse(reason);
      stop.abort(reason);
    }, milliseconds);
  });
  try {
    return await Promise.race([work(stop.signal), late]);
  } finally {
    clearTimeout(alarm);
  }
};
