import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";

/** Shows a page's content in its one root. */
export const mount = (content: ReactNode): void => {
  const root = document.getElementById("page");
  if (!root) throw new Error("The page has no root element.");
  createRoot(root).render(content);
};
