import { useEffect, useState } from "react";

const TYPING_MS = 250;

/** What somebody types, once they pause: nothing at all is known at once. */
export const useSettled = (typed: string): string => {
  const [settled, settle] = useState(typed);
  useEffect(() => {
    if (typed === settled) return undefined;
    const timer = setTimeout(settle, typed === "" ? 0 : TYPING_MS, typed);
    return () => clearTimeout(timer);
  }, [typed, settled]);
  return settled;
};
