import { useState } from "react";
import type { OpenCase } from "../ui/api/api.ts";

/** Which page of the pane is open. */
export type PanePage =
  | { readonly shows: "message" | "about" | "log-letter" }
  | {
      readonly shows: "case";
      readonly reference: string;
      /** The case of a letter that was just logged. */
      readonly logged: OpenCase | null;
    };

const MESSAGE: PanePage = { shows: "message" };

/** @param beside the message that is selected */
export const usePanePage = (
  beside: string | null,
): { readonly page: PanePage; readonly show: (page: PanePage) => void } => {
  const [chosen, choose] = useState<{ readonly page: PanePage; readonly beside: string | null }>({
    page: MESSAGE,
    beside,
  });
  const { page } = chosen;
  // Whoever selects a message wants to see it, not the case that was opened before. A letter's reference stays until
  // it has been written down.
  const isLeft = page.shows === "case" && page.logged === null && chosen.beside !== beside;
  return { page: isLeft ? MESSAGE : page, show: (next) => choose({ page: next, beside }) };
};
