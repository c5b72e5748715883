/** What an officer may be told in Teams, in the order in which it is shown. Each has a switch of its own. */
export const NOTICE_KINDS = ["assigned", "due-tomorrow", "overdue", "weekly-digest"] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Kinds that are about single cases. */
export type CaseNoticeKind = Exclude<NoticeKind, "weekly-digest">;

/** What somebody gets who never touched a switch: everything, for a late reply is worse than a message. */
export const WANTED_UNASKED = true;
