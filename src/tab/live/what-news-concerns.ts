import type { LiveNews } from "../../contracts/live.ts";

/** Whether an answer may no longer be as it was read, by the key under which it is remembered. */
export const concerns = (news: LiveNews, key: string): boolean => {
  switch (news.about) {
    case "council":
      return true;
    case "many":
      return key !== "council";
    // Who is at a case stands in the rows of the desk; on the case's own page it is asked for again and again.
    case "presence":
      return key.startsWith("desk ");
    case "cases":
      if (key === "council") return false;
      return !key.startsWith("case ") || news.changes.some(({ reference }) => key === `case ${reference}`);
  }
};
