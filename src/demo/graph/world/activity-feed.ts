import { readFileSync } from "node:fs";

/** An entry of one person's activity feed, as Teams shows it. */
export interface FeedEntry {
  readonly id: number;
  readonly personId: string;
  readonly type: string;
  readonly title: string;
  readonly preview: string;
  readonly topic: string;
  readonly webUrl: string;
  readonly at: string;
  readonly chainId: number | null;
  read: boolean;
}

interface Manifest {
  readonly name: { readonly short: string };
  readonly activities: {
    readonly activityTypes: readonly { readonly type: string; readonly templateText: string }[];
  };
}

/** The app as an administrator has uploaded it. */
export const uploadedManifest = (): Manifest =>
  JSON.parse(
    readFileSync(new URL("../../../../manifest/manifest.json", import.meta.url), "utf8"),
  ) as Manifest;

/** The activity feeds of everybody in Teams. */
export interface ActivityFeeds {
  /** For whom the app is not installed. */
  readonly withoutApp: Set<string>;
  add(entry: Omit<FeedEntry, "id" | "read">): void;
  /** The latest first. */
  of(personId: string): readonly FeedEntry[];
  readAll(personId: string): void;
}

export const createActivityFeeds = (): ActivityFeeds => {
  let entries: FeedEntry[] = [];
  let last = 0;
  return {
    withoutApp: new Set(),
    add: (entry) => {
      // "Use the same chainId in subsequent requests to override the previous notification."
      const { personId, chainId } = entry;
      if (chainId !== null)
        entries = entries.filter((each) => each.personId !== personId || each.chainId !== chainId);
      entries.unshift({ ...entry, id: (last += 1), read: false });
    },
    of: (personId) => entries.filter((each) => each.personId === personId),
    readAll: (personId) => {
      for (const each of entries) if (each.personId === personId) each.read = true;
    },
  };
};
