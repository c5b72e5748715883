import { useState } from "react";
import type { Known } from "../live/live-answer.ts";

/** An answer to another question stays in sight, marked as such, until the new one is there: nothing known is taken away. */
export const useKept = <T>(
  known: Known<T>,
): { readonly shown: Known<T>; /** What is shown is of before. */ readonly waiting: boolean } => {
  const [kept, keep] = useState(known);
  if (known.state !== "loading" && known !== kept) keep(known);
  const waiting = known.state === "loading" && kept.state === "known";
  return { shown: waiting ? kept : known, waiting };
};
