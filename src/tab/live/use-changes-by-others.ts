import { useEffect, useState } from "react";
import type { CaseChange } from "../../contracts/live.ts";
import { useSession } from "../session-context.ts";

const SAID_SECONDS = 12;

/**
 * What others have done to cases in the last seconds, by reference: to be said beside them, calmly, so that nobody works
 * on something that has just changed without knowing. One's own doing is no news.
 */
export const useChangesByOthers = (): ReadonlyMap<string, CaseChange> => {
  const { book, council } = useSession();
  const me = council.me.id;
  const [changes, setChanges] = useState<ReadonlyMap<string, CaseChange>>(new Map());
  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const leave = book.hear((news) => {
      if (news.about !== "cases") return;
      const others = news.changes.filter(({ by, what }) => by !== me && what !== null && what !== "received");
      if (others.length === 0) return;
      setChanges((before) => new Map([...before, ...others.map((each) => [each.reference, each] as const)]));
      const timer = setTimeout(() => {
        timers.delete(timer);
        setChanges((before) => new Map([...before].filter(([, change]) => !others.includes(change))));
      }, SAID_SECONDS * 1000);
      timers.add(timer);
    });
    return () => {
      leave();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [book, me]);
  return changes;
};
