import { ANSWER_HEADER, answerInHeader } from "../../domain/mail/answer-header.ts";
import type { AboutToGo } from "../../domain/mail/before-sending.ts";
import { hostAnswer } from "../host-answer.ts";
import type { ComposedItem, Readable, Recipient } from "../office.ts";

const READ_LIMIT_MS = 2_000;

const read = <T>(readable: Readable<T> | undefined): Promise<T | null> =>
  hostAnswer<T>((callback) => {
    if (!readable?.getAsync) throw new Error("not told");
    readable.getAsync(callback);
  }, READ_LIMIT_MS);

export const subjectOf = async (item: ComposedItem): Promise<string> => (await read(item.subject)) ?? "";

/** Null unless all three are known: of half the people nothing can be said. */
const recipientsOf = async (item: ComposedItem): Promise<readonly string[] | null> => {
  const fields = await Promise.all([read(item.to), read(item.cc), read(item.bcc)]);
  const all: string[] = [];
  for (const field of fields) {
    if (field === null) return null;
    for (const each of field as readonly Recipient[]) all.push(each.emailAddress ?? "");
  }
  return all;
};

const textOf = (item: ComposedItem): Promise<string | null> =>
  hostAnswer<string>((callback) => {
    if (!item.body?.getAsync) throw new Error("not told");
    item.body.getAsync("text", callback);
  }, READ_LIMIT_MS);

const attachmentsOf = async (item: ComposedItem): Promise<number | null> => {
  const all = await hostAnswer<readonly { readonly isInline?: boolean }[]>((callback) => {
    if (!item.getAttachmentsAsync) throw new Error("not told");
    item.getAttachmentsAsync(callback);
  }, READ_LIMIT_MS);
  return all === null ? null : all.filter(({ isInline }) => isInline !== true).length;
};

const headersOf = (item: ComposedItem): Promise<Readonly<Record<string, string>> | null> =>
  hostAnswer<Readonly<Record<string, string>>>((callback) => {
    if (!item.internetHeaders?.getAsync) throw new Error("not told");
    item.internetHeaders.getAsync([ANSWER_HEADER], callback);
  }, READ_LIMIT_MS);

/** Hosts give the names back in letters of their own choice. */
const answerIn = (headers: Readonly<Record<string, string>> | null): AboutToGo["saysAnswer"] => {
  const name = Object.keys(headers ?? {}).find((each) => each.toLowerCase() === ANSWER_HEADER.toLowerCase());
  return name === undefined ? null : answerInHeader(headers?.[name]);
};

/** All that is judged of the mail, but for its subject; each part null where the host does not tell it. */
export const readMail = async (item: ComposedItem): Promise<Omit<AboutToGo, "subject">> => {
  const [text, attachments, recipients, headers] = await Promise.all([
    textOf(item),
    attachmentsOf(item),
    recipientsOf(item),
    headersOf(item),
  ]);
  return { text, attachments, recipients, saysAnswer: answerIn(headers) };
};
