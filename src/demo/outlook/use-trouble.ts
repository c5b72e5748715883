import { useCallback, useState } from "react";
import { noTrouble, type Trouble } from "./office-host/trouble.ts";

declare global {
  interface Window {
    /** For tests, and for whoever has the developer tools open. */
    outlookTrouble?: Trouble;
  }
}

const inAddress = (search: string): Partial<Trouble> => {
  const asked = new URLSearchParams(search).get("trouble");
  return asked === null ? {} : (JSON.parse(asked) as Partial<Trouble>);
};

/** The trouble that was ordered: `?trouble={"slowMs":800}`, in the menu, or on `window.outlookTrouble`. */
export const useTrouble = () => {
  const [trouble] = useState<Trouble>(() => {
    const ordered = { ...noTrouble(), ...inAddress(location.search) };
    window.outlookTrouble = ordered;
    return ordered;
  });
  const [orders, setOrders] = useState(0);
  const order = useCallback(
    (part: Partial<Trouble>): void => {
      Object.assign(trouble, part);
      setOrders((before) => before + 1);
    },
    [trouble],
  );
  /** `orders` counts them. */
  return { trouble, orders, order };
};
