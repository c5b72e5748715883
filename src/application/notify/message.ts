import { ACTIVITIES, titleOf } from "../../domain/notice/activities.ts";
import type { NoticeKind } from "../../domain/notice/kinds.ts";
import type { Activity, NoticeSaid } from "../ports/notices.ts";

/** What one message says and where it leads. */
export type Message = Pick<Activity, "type" | "parameters" | "preview" | "topic" | "place">;

export const saidBy = (kind: NoticeKind | "test", { parameters, preview, place }: Message): NoticeSaid => ({
  title: titleOf(ACTIVITIES[kind], parameters),
  preview,
  place,
});
