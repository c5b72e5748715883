import { ERROR, failure, success, type Answer } from "./answer.ts";
import type { ItemOnShow, Notice, OutlookActions } from "./item-on-show.ts";

const KINDS = ["information", "progress", "error", "insight"] as const;

const noticeIn = (params: unknown): Notice => {
  const { key, message, type } = (params ?? {}) as { key?: unknown; message?: unknown; type?: unknown };
  return { key: String(key), message: String(message ?? ""), kind: KINDS[Number(type)] ?? "information" };
};

export const addNotice = (item: ItemOnShow, actions: OutlookActions, params: unknown): Answer => {
  const notice = noticeIn(params);
  const present = actions.notices(item);
  if (present.some((each) => each.key === notice.key)) return failure(ERROR.duplicateNotificationKey);
  actions.setNotices(item, [...present, notice]);
  return success();
};

export const replaceNotice = (item: ItemOnShow, actions: OutlookActions, params: unknown): Answer => {
  const notice = noticeIn(params);
  const others = actions.notices(item).filter((each) => each.key !== notice.key);
  actions.setNotices(item, [...others, notice]);
  return success();
};

export const removeNotice = (item: ItemOnShow, actions: OutlookActions, params: unknown): Answer => {
  const { key } = noticeIn(params);
  const present = actions.notices(item);
  if (!present.some((each) => each.key === key)) return failure(ERROR.notificationKeyNotFound);
  actions.setNotices(
    item,
    present.filter((each) => each.key !== key),
  );
  return success();
};

export const allNotices = (item: ItemOnShow, actions: OutlookActions): Answer =>
  success(
    actions.notices(item).map((each) => ({
      key: each.key,
      message: each.message,
      type: KINDS.indexOf(each.kind),
    })),
  );
