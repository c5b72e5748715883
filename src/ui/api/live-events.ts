import type { LiveNews } from "../../contracts/live.ts";

const ABOUT: readonly LiveNews["about"][] = ["cases", "presence", "many", "council"];

/** One event of the stream: its name and its data; null for a heartbeat, or for what this page does not know. */
const newsOf = (block: string): LiveNews | null => {
  const field = (name: string): string =>
    block
      .split("\n")
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).trimStart())
      .join("\n");
  const about = ABOUT.find((each) => each === field("event"));
  if (about === undefined) return null;
  try {
    return { about, ...(JSON.parse(field("data")) as object) } as LiveNews;
  } catch {
    return null;
  }
};

/** Takes the stream's text in pieces as they come, and tells each event once it is whole. */
export const createEventReader = (
  tell: (news: LiveNews) => void,
): { readonly take: (text: string) => void } => {
  let rest = "";
  return {
    take: (text) => {
      const blocks = (rest + text.replace(/\r\n?/g, "\n")).split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        const news = newsOf(block);
        if (news !== null) tell(news);
      }
    },
  };
};
