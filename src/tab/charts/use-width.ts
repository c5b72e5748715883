import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** The inner width of an element in whole CSS pixels, live; null before it is known. */
export const useWidth = (): { readonly ref: RefObject<HTMLDivElement>; readonly width: number | null } => {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
};
