import type { LiveNews } from "../../contracts/live.ts";

/** Whether an answer may no longer be as it was read, by the key under which it is remembered. */
export const concerns = (news: LiveNews, key: string): boolean => {
  switch (news.about) {
    case "council":
      return true;
    case "many":
      return key !== "council";
    case "cases":
      if (key === "council") return false;
      return !key.startsWith("case ") || news.changes.some(({ reference }) => key === `case ${reference}`);
  }
};
