import type { CaseNews, CaseNewsFeed } from "../../src/application/ports/case-news.ts";

/** Everything that a feed has told, and a way to wait for what it tells next. */
export interface NewsHeard {
  readonly all: readonly CaseNews[];
  /** So many that fit; `nudge` is done again and again while they are waited for. */
  until(
    fits: (news: CaseNews) => boolean,
    howMany?: number,
    nudge?: () => Promise<unknown>,
  ): Promise<readonly CaseNews[]>;
  forget(): void;
  stop(): void;
}

const LOOK_AGAIN_MS = 50;

export const newsHeard = (feed: CaseNewsFeed): NewsHeard => {
  const all: CaseNews[] = [];
  const waiting = new Set<() => void>();
  const stop = feed.hear((news) => {
    all.push(news);
    for (const look of waiting) look();
  });
  return {
    all,
    until: (fits, howMany = 1, nudge) =>
      new Promise((resolve) => {
        const again = nudge === undefined ? null : setInterval(() => void nudge(), LOOK_AGAIN_MS);
        const look = (): void => {
          const found = all.filter(fits);
          if (found.length < howMany) return;
          waiting.delete(look);
          if (again !== null) clearInterval(again);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    forget: () => void all.splice(0),
    stop,
  };
};
