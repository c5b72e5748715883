import { ERROR, failure, success, type Answer } from "./answer.ts";
import type { Notice } from "./item-on-show.ts";

interface Noticed {
  readonly id: string;
}

/** Where the notices of a message, or of a draft, are kept. */
export interface Notices {
  notices(item: Noticed): readonly Notice[];
  setNotices(item: Noticed, notices: readonly Notice[]): void;
}

const KINDS = ["information", "progress", "error", "insight"] as const;

const noticeIn = (params: unknown): Notice => {
  const { key, message, type } = (params ?? {}) as { key?: unknown; message?: unknown; type?: unknown };
  return { key: String(key), message: String(message ?? ""), kind: KINDS[Number(type)] ?? "information" };
};

export const addNotice = (item: Noticed, actions: Notices, params: unknown): Answer => {
  const notice = noticeIn(params);
  const present = actions.notices(item);
  if (present.some((each) => each.key === notice.key)) return failure(ERROR.duplicateNotificationKey);
  actions.setNotices(item, [...present, notice]);
  return success();
};

export const replaceNotice = (item: Noticed, actions: Notices, params: unknown): Answer => {
  const notice = noticeIn(params);
  const others = actions.notices(item).filter((each) => each.key !== notice.key);
  actions.setNotices(item, [...others, notice]);
  return success();
};

export const removeNotice = (item: Noticed, actions: Notices, params: unknown): Answer => {
  const { key } = noticeIn(params);
  const present = actions.notices(item);
  if (!present.some((each) => each.key === key)) return failure(ERROR.notificationKeyNotFound);
  actions.setNotices(
    item,
    present.filter((each) => each.key !== key),
  );
  return success();
};

export const allNotices = (item: Noticed, actions: Notices): Answer =>
  success(
    actions.notices(item).map((each) => ({
      key: each.key,
      message: each.message,
      type: KINDS.indexOf(each.kind),
    })),
  );
