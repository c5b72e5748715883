import type { TabHost } from "./tab-host.ts";

/** Puts a text on the clipboard: the host's own way goes first, since a browser may not let a page in a frame do so. */
export const copyText = async ({ inTeams }: Pick<TabHost, "inTeams">, text: string): Promise<boolean> => {
  const ways = [inTeams?.copy, (words: string) => navigator.clipboard.writeText(words)];
  for (const way of ways) {
    try {
      await way?.(text);
      if (way) return true;
    } catch {
      // The next way, or none: whoever asked is told.
    }
  }
  return false;
};
