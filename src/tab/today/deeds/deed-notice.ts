import type { DeskDeed } from "./deed.ts";
import { deedWords } from "./words.ts";

/** What is told of a deed. */
export type DeedNotice =
  | {
      readonly id: number;
      readonly state: "running";
      readonly title: string;
      readonly done: number;
      readonly of: number;
    }
  | {
      readonly id: number;
      readonly state: "over";
      readonly intent: "success" | "info" | "error";
      readonly lines: readonly string[];
      readonly undo: (() => void) | null;
      readonly again: (() => void) | null;
    };

export const titleOf = (deed: DeskDeed): string => {
  if (deed.does === "snooze") return deedWords.snooze;
  return deed.does === "follow" ? deedWords.follow : deedWords.names[deed.does];
};

/** What went well is told until the next thing is done. What went wrong stays until it is read. */
export const givesWay = (notice: DeedNotice | null): boolean =>
  notice?.state === "over" && notice.intent !== "error";
