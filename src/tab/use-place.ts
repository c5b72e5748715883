import { useCallback, useSyncExternalStore } from "react";
import { hashOnShow } from "./leaving/held-place.ts";
import { hashOf, placeOf, type Place } from "./place.ts";

const subscribe = (changed: () => void): (() => void) => {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
};

/** The place in the address bar, and how to go to another. */
export const usePlace = (): {
  readonly place: Place;
  /** Opens a place: the browser's back leads here again. */
  readonly go: (place: Place) => void;
  /** Changes the address of where one is, without a step back. */
  readonly refine: (place: Place) => void;
} => {
  const hash = useSyncExternalStore(subscribe, hashOnShow);
  const go = useCallback((place: Place) => {
    location.hash = hashOf(place);
  }, []);
  const refine = useCallback((place: Place) => {
    history.replaceState(history.state, "", hashOf(place));
    dispatchEvent(new HashChangeEvent("hashchange"));
  }, []);
  return { place: placeOf(hash), go, refine };
};
