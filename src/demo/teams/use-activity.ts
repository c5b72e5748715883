import { useCallback, useEffect, useState } from "react";

export interface Entry {
  readonly id: number;
  readonly title: string;
  readonly preview: string;
  readonly topic: string;
  readonly webUrl: string;
  readonly at: string;
  readonly read: boolean;
}

const EVERY_MS = 2_000;

const ask = async (path: string, method: "GET" | "POST"): Promise<readonly Entry[]> => {
  const response = await fetch(path, { method });
  return response.ok ? ((await response.json()) as readonly Entry[]) : [];
};

/** What has arrived in the visitor's activity feed, the latest first. */
export const useActivity = () => {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    const look = (): void => void ask("/microsoft/api/activity", "GET").then(setEntries, () => undefined);
    look();
    const timer = setInterval(look, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  const readAll = useCallback(
    () => void ask("/microsoft/api/activity/read", "POST").then(setEntries, () => undefined),
    [],
  );
  return { entries, unread: entries.filter(({ read }) => !read).length, readAll };
};
