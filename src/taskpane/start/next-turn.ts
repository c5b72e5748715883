/**
 * Does work in a turn of its own, so that what an officer types or clicks is heard in between. Answers how to leave it
 * undone.
 */
export const nextTurn = (work: () => void): (() => void) => {
  const timer = setTimeout(work, 0);
  return () => {
    clearTimeout(timer);
  };
};
