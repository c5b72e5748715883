import { useState, type KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

const target = (links: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined => {
  if (key === "Home") return links[0];
  if (key === "End") return links.at(-1);
  const step = STEPS[key];
  return step === undefined ? undefined : links[at + step];
};

const move = (event: KeyboardEvent<HTMLElement>): void => {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a[href]")];
  const next = target(links, links.indexOf(event.target as HTMLElement), event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
};

/** Many links beside each other are one stop of the Tab key, the latest first; arrows, Home and End go along them. */
export const useAlong = (keys: readonly string[]) => {
  const [last, setLast] = useState<string | null>(null);
  const stop = last !== null && keys.includes(last) ? last : keys.at(-1);
  return {
    list: { onKeyDown: move },
    link: (key: string) => ({ tabIndex: key === stop ? 0 : -1, onFocus: () => setLast(key) }),
  };
};
