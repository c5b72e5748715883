import { useLayoutEffect, type RefObject } from "react";

/** Tells what sticks beneath the header where that ends: see `HEADER_HEIGHT`. */
export const useHeaderHeight = (header: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const element = header.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.setProperty("--header-height", `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [header]);
};
