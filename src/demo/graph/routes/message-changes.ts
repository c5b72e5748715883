import { textFromHtml } from "../world/body.ts";
import type { FollowUpFlag, MailToFile, Person, StoredMail } from "../world/stored-mail.ts";
import { propertiesWished } from "./extended-properties.ts";
import { badRequest, GraphRefusal } from "./graph-refusal.ts";
import type { Json } from "./message-json.ts";

/** What may be changed on any message, and what only while it is a draft. */
const ALWAYS = ["categories", "isRead", "flag", "importance", "singleValueExtendedProperties"];
const ON_DRAFTS = [
  "subject",
  "body",
  "toRecipients",
  "ccRecipients",
  "bccRecipients",
  "replyTo",
  "from",
  "sender",
  "internetMessageHeaders",
  "internetMessageId",
];

const people = (value: unknown): Person[] => {
  if (!Array.isArray(value)) throw badRequest("Recipients are a list.");
  return value.map((each: { emailAddress?: Partial<Person> }) => {
    const { address, name } = each.emailAddress ?? {};
    if (!address) throw new GraphRefusal(400, "ErrorInvalidRecipients", "A recipient has no address.");
    return { address, name: name ?? address };
  });
};

/** Exchange takes so many headers of one's own, and so long ones. */
const MOST_HEADERS = 5;
const LONGEST_HEADER = 995;

const headers = (value: unknown): (readonly [string, string])[] => {
  if (!Array.isArray(value)) throw badRequest("internetMessageHeaders is a list.");
  if (value.length > MOST_HEADERS) {
    const why = `A message has no more than ${MOST_HEADERS} headers of one's own.`;
    throw new GraphRefusal(400, "InvalidInternetMessageHeaderCollection", why);
  }
  return value.map(({ name, value: text }: { name?: string; value?: string }) => {
    const written = `${name ?? ""}: ${text ?? ""}`;
    if (!/^x-[\w-]+$/i.test(name ?? "") || /[\r\n\0]/.test(written) || written.length > LONGEST_HEADER) {
      const why = `The internet message header name '${name}' should start with 'x-' or 'X-'.`;
      throw new GraphRefusal(400, "InvalidInternetMessageHeader", why);
    }
    return [name ?? "", text ?? ""] as const;
  });
};

const FLAGS = ["notFlagged", "flagged", "complete"];

/** A flag replaces the one before it as a whole, and has no due date without a date on which it starts. */
const flag = (value: unknown): FollowUpFlag => {
  const wished = (value ?? {}) as Partial<FollowUpFlag>;
  const { flagStatus = "notFlagged" } = wished;
  if (!FLAGS.includes(flagStatus)) throw badRequest(`Requested value '${flagStatus}' was not found.`);
  if (wished.dueDateTime && !wished.startDateTime) {
    throw new GraphRefusal(400, "ErrorInvalidRequest", "A due date needs a start date.");
  }
  return { ...wished, flagStatus };
};

type Change = { -readonly [Key in keyof MailToFile]?: MailToFile[Key] };

const body = (value: unknown): Change => {
  const { contentType, content } = (value ?? {}) as { contentType?: string; content?: string };
  return contentType?.toLowerCase() === "html"
    ? { html: content ?? "", text: textFromHtml(content ?? "") }
    : { html: null, text: content ?? "" };
};

/** What a PATCH, or the `message` of a reply, would change; refused for what cannot be changed. */
export const changeWished = (mail: Pick<StoredMail, "isDraft" | "properties">, wished: Json): Change => {
  const allowed = mail.isDraft ? [...ALWAYS, ...ON_DRAFTS] : ALWAYS;
  const change: Change = {};
  for (const [name, value] of Object.entries(wished)) {
    if (name.includes("@odata.")) continue;
    if (!allowed.includes(name)) {
      throw new GraphRefusal(400, "ErrorInvalidPropertySet", `Set action is invalid for property '${name}'.`);
    }
    if (name === "categories") {
      const texts = Array.isArray(value) && value.every((each) => typeof each === "string");
      if (!texts) throw badRequest("categories is a list of names.");
      change.categories = [...new Set(value as string[])];
    } else if (name === "isRead") change.isRead = value === true;
    else if (name === "flag") change.flag = flag(value);
    else if (name === "importance") change.importance = value as StoredMail["importance"];
    else if (name === "singleValueExtendedProperties") change.properties = propertiesWished(mail, value);
    else if (name === "internetMessageId") change.internetMessageId = String(value ?? "");
    else if (name === "subject") change.subject = String(value ?? "");
    else if (name === "body") Object.assign(change, body(value));
    else if (name === "toRecipients") change.to = people(value);
    else if (name === "ccRecipients") change.cc = people(value);
    else if (name === "bccRecipients") {
      if (people(value).length > 0) throw badRequest("Blind copies are not played here.");
    } else if (name === "replyTo") change.replyTo = people(value);
    else if (name === "internetMessageHeaders") change.headers = headers(value);
    // A service may write in the name of an officer, but the mailbox stays the mailbox.
    else if (name === "sender") [change.sender] = people([value]) as [Person];
  }
  return change;
};
