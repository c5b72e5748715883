import { ERROR, failure, success, type Answer } from "./answer.ts";
import type { Attachment, DraftActions, DraftOnShow } from "./draft-on-show.ts";
import { textOfHtml } from "./html-text.ts";
import { recipient } from "./initial-data.ts";
import type { Correspondent } from "./item-on-show.ts";
import type { KeptSettings } from "./kept-settings.ts";
import { addNotice, allNotices, removeNotice, replaceNotice } from "./notice-calls.ts";

interface DraftCall {
  readonly draft: DraftOnShow;
  readonly actions: DraftActions;
  readonly kept: KeptSettings;
  readonly ownDomain: string;
  readonly params: unknown;
}

type Reply = (call: DraftCall) => Answer;

const COERCE_TO_HTML = 3;
const RECIPIENT_FIELDS = ["to", "cc", "bcc"] as const;

const field = (params: unknown, name: string): unknown => (params as Record<string, unknown> | null)?.[name];
const words = (params: unknown, name: string): string => String(field(params, name) ?? "");
const list = (params: unknown, name: string): readonly unknown[] => {
  const value = field(params, name);
  return Array.isArray(value) ? value : [];
};

const recipientField = (params: unknown) =>
  RECIPIENT_FIELDS[Number(field(params, "recipientField"))] ?? ("to" as const);

const people = (params: unknown): readonly Correspondent[] =>
  list(params, "recipientArray").map((each) => ({
    name: words(each, "name") || words(each, "address"),
    address: words(each, "address"),
  }));

const htmlIn = (params: unknown): string => {
  const data = words(params, "data");
  if (Number(field(params, "coercionType")) === COERCE_TO_HTML) return data;
  return data.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\r?\n/g, "<br>");
};

const changed = (part: (call: DraftCall) => Partial<DraftOnShow>): Reply => {
  return (call) => {
    call.actions.change(part(call));
    return success();
  };
};

const attached = ({ draft, params }: DraftCall): Attachment => ({
  id: `${draft.id}-${draft.attachments.length + 1}`,
  name: words(params, "name"),
  contentType: "application/octet-stream",
  size: words(params, "base64String").length,
});

const attach: Reply = (call) => {
  const file = attached(call);
  call.actions.change({ attachments: [...call.draft.attachments, file] });
  return success(file.id);
};

const without = (headers: Readonly<Record<string, string>>, names: readonly unknown[]) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

const among = (headers: Readonly<Record<string, string>>, names: readonly unknown[]) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));

/** Calls on a draft by the number that office.js gives them. */
const CALLS: Readonly<Record<number, Reply>> = {
  3: ({ draft, kept }) => ({ wasSuccessful: true, customProperties: kept.custom(draft.id) }),
  4: ({ draft, kept, params }) => {
    kept.saveCustom(draft.id, JSON.stringify(field(params, "customProperties") ?? {}));
    return success();
  },
  14: () => success("html"),
  15: ({ draft, params, ownDomain }) =>
    success(draft[recipientField(params)].map((each) => recipient(each, ownDomain))),
  16: attach,
  17: changed(({ params }) => ({ subject: words(params, "subject") })),
  18: ({ draft }) => success(draft.subject),
  20: changed(({ draft, params }) => ({
    attachments: draft.attachments.filter((each) => each.id !== words(params, "attachmentIndex")),
  })),
  21: changed(({ params }) => ({ [recipientField(params)]: people(params) })),
  22: changed(({ draft, params }) => ({
    [recipientField(params)]: [...draft[recipientField(params)], ...people(params)],
  })),
  23: changed(({ draft, params }) => ({ html: htmlIn(params) + draft.html })),
  29: changed(({ draft, params }) => ({ html: htmlIn(params) + draft.html })),
  32: ({ draft }) => success(draft.id),
  33: ({ draft, actions, params }) => addNotice(draft, actions, params),
  34: ({ draft, actions }) => allNotices(draft, actions),
  35: ({ draft, actions, params }) => replaceNotice(draft, actions, params),
  36: ({ draft, actions, params }) => removeNotice(draft, actions, params),
  37: ({ draft, params }) =>
    success(Number(field(params, "coercionType")) === COERCE_TO_HTML ? draft.html : textOfHtml(draft.html)),
  38: changed(({ params }) => ({ html: htmlIn(params) })),
  107: ({ draft, ownDomain }) => success(recipient(draft.from, ownDomain)),
  148: attach,
  149: ({ draft }) =>
    success(draft.attachments.map((each) => ({ attachmentType: 0, isInline: false, ...each }))),
  151: ({ draft, params }) => success(among(draft.headers, list(params, "internetHeaderKeys"))),
  152: changed(({ draft, params }) => ({
    headers: {
      ...draft.headers,
      ...(field(params, "internetHeaderNameValuePairs") as Record<string, string>),
    },
  })),
  153: changed(({ draft, params }) => ({
    headers: without(draft.headers, list(params, "internetHeaderKeys")),
  })),
  174: ({ draft }) =>
    success({ composeType: draft.inReplyTo === null ? "newMail" : "reply", coercionType: "html" }),
  185: changed(({ draft, params }) => ({
    sessionData: { ...draft.sessionData, [words(params, "name")]: words(params, "value") },
  })),
  186: ({ draft, params }) => success(draft.sessionData[words(params, "name")] ?? ""),
  187: ({ draft }) => success(draft.sessionData),
};

export interface DraftCallOptions extends Omit<DraftCall, "draft"> {
  readonly dispatchId: number;
}

/** Answers a call on the draft. A call that this Outlook does not know is refused: the add-in's callback always fires. */
export const answerDraftCall = async ({ dispatchId, ...call }: DraftCallOptions): Promise<Answer> => {
  const draft = call.actions.draft();
  const answer = CALLS[dispatchId];
  if (!answer || !draft) return failure(ERROR.operationNotSupported);
  try {
    return answer({ ...call, draft });
  } catch {
    return failure(ERROR.internalError);
  }
};
