import { createContext, useContext } from "react";
import type { Figure } from "../../contracts/compliance.ts";
import type { Dimension } from "../../domain/compliance/figure.ts";

/** A figure whose counting is asked for. */
export interface AskedFigure {
  readonly figure: Figure;
  /** What its group is one of; null: it is over all cases of the scope. */
  readonly dimension: Dimension | null;
  /** Whose cases: "Housing". */
  readonly whose: string;
}

type OpenCounting = (asked: AskedFigure, at: HTMLElement) => void;

const Context = createContext<OpenCounting>(() => undefined);
export const CountingProvider = Context.Provider;

/** Opens, beside what was clicked, how a figure is counted. */
export const useOpenCounting = (): OpenCounting => useContext(Context);
