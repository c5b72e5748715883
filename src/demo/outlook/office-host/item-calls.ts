import { ERROR, failure, success, type Answer } from "./answer.ts";
import { addCategories, itemCategories, masterCategories, removeCategories } from "./category-calls.ts";
import type { ItemOnShow, OutlookActions } from "./item-on-show.ts";
import type { KeptSettings } from "./kept-settings.ts";
import { addNotice, allNotices, removeNotice, replaceNotice } from "./notice-calls.ts";

export interface ItemCall {
  readonly item: ItemOnShow;
  readonly actions: OutlookActions;
  readonly kept: KeptSettings;
  readonly params: unknown;
}

const COERCE_TO_HTML = 3;
/** Read, write, delete own, delete all, edit own, edit all: what a member of a shared mailbox has. */
const FULL_PERMISSIONS = 63;

const field = (params: unknown, name: string): unknown => (params as Record<string, unknown> | null)?.[name];

const openReply = ({ item, actions, params }: ItemCall): Answer => {
  actions.reply(item, String(field(params, "htmlBody") ?? ""));
  return success();
};

const openNewMessage = ({ actions, params }: ItemCall): Answer => {
  const to = field(params, "toRecipients");
  actions.newMessage({
    to: Array.isArray(to)
      ? to.map((each) => (typeof each === "string" ? each : String(field(each, "address"))))
      : [],
    subject: String(field(params, "subject") ?? ""),
    html: String(field(params, "htmlBody") ?? ""),
  });
  return success();
};

/** Calls by the number that office.js gives them. Reply to all is played as reply: these mailboxes have one reader. */
const CALLS: Readonly<Record<number, (call: ItemCall) => Answer | Promise<Answer>>> = {
  3: ({ item, kept }) => ({ wasSuccessful: true, customProperties: kept.custom(item.id) }),
  4: ({ item, kept, params }) => {
    kept.saveCustom(item.id, JSON.stringify(field(params, "customProperties") ?? {}));
    return success();
  },
  10: openReply,
  11: openReply,
  30: openReply,
  31: openReply,
  181: openReply,
  182: openReply,
  183: openReply,
  184: openReply,
  33: ({ item, actions, params }) => addNotice(item, actions, params),
  34: ({ item, actions }) => allNotices(item, actions),
  35: ({ item, actions, params }) => replaceNotice(item, actions, params),
  36: ({ item, actions, params }) => removeNotice(item, actions, params),
  37: ({ item, params }) => success(field(params, "coercionType") === COERCE_TO_HTML ? item.html : item.text),
  44: openNewMessage,
  178: openNewMessage,
  108: ({ item }) =>
    success({ owner: item.mailbox, delegatePermissions: FULL_PERMISSIONS, targetMailbox: item.mailbox }),
  157: ({ item, actions }) => itemCategories(item, actions),
  158: ({ item, actions, params }) => addCategories(item, actions, params),
  159: ({ item, actions, params }) => removeCategories(item, actions, params),
  160: ({ item, actions }) => masterCategories(item, actions),
  168: ({ item }) => success(item.internetHeaders),
};

/**
 * Answers a call of the add-in on the item that is on show now. A call that this Outlook does not know, and one
 * without an item, is refused the way Outlook refuses: the add-in's callback always fires.
 */
export const answerItemCall = async (
  dispatchId: number,
  params: unknown,
  actions: OutlookActions,
  kept: KeptSettings,
): Promise<Answer> => {
  const item = actions.item();
  const call = CALLS[dispatchId];
  if (!call || !item) return failure(ERROR.operationNotSupported);
  try {
    return await call({ item, actions, kept, params });
  } catch {
    return failure(ERROR.internalError);
  }
};
