import { useEffect } from "react";

/**
 * Reads the council again when a case is counted by rules that are newer than those at hand: they were changed while
 * the page was open. Asks once per revision, whatever the answer is.
 */
export const useNewerRules = (ofCase: number, atHand: number, readAgain: () => void): void => {
  useEffect(() => {
    if (ofCase > atHand) readAgain();
    // A new function with each rendering is no reason to ask: `readAgain` is left out.
  }, [ofCase, atHand]);
};
