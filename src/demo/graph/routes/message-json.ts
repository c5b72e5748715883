import { htmlFromText } from "../world/body.ts";
import { changeKey, folderId, ordinaryId } from "../world/mail-ids.ts";
import type { Person, StoredMail } from "../world/stored-mail.ts";
import { expansionsIn } from "./expansion.ts";
import { propertiesExpanded } from "./extended-properties.ts";
import { badRequest } from "./graph-refusal.ts";
import { headersOf } from "./mime.ts";
import { webLink } from "./web-link.ts";
import type { Preferences } from "./asked-for.ts";

export type Json = Record<string, unknown>;

const recipient = ({ name, address }: Person): Json => ({ emailAddress: { name, address } });
/** Graph writes whole seconds. */
const seconds = (instant: string): string => instant.replace(/\.\d+Z$/, "Z");

/** Headers are listed for mail that arrived; for drafts and sent mail Exchange keeps none apart. */
const listedHeaders = (mail: StoredMail): Json[] =>
  mail.wasSent === true || mail.folder === "sentitems" || mail.isDraft
    ? []
    : headersOf(mail).map(([name, value]) => ({ name, value }));

type Field = (mail: StoredMail, preferences: Preferences) => unknown;

const FIELDS: Record<string, Field> = {
  createdDateTime: (mail) => seconds(mail.receivedAt),
  lastModifiedDateTime: (mail) => seconds(mail.modifiedAt),
  changeKey,
  categories: (mail) => mail.categories,
  receivedDateTime: (mail) => seconds(mail.receivedAt),
  sentDateTime: (mail) => seconds(mail.sentAt),
  hasAttachments: (mail) => mail.attachments.length > 0,
  internetMessageId: (mail) => mail.internetMessageId,
  subject: (mail) => mail.subject,
  bodyPreview: (mail) => mail.text.replace(/\s+/g, " ").slice(0, 255),
  importance: (mail) => mail.importance,
  parentFolderId: (mail) => folderId(mail.mailbox, mail.folder),
  conversationId: (mail) => mail.conversationId,
  isDeliveryReceiptRequested: () => false,
  isReadReceiptRequested: () => false,
  isRead: (mail) => mail.isRead,
  isDraft: (mail) => mail.isDraft,
  webLink,
  inferenceClassification: () => "focused",
  body: (mail, { textBody }) =>
    textBody
      ? { contentType: "text", content: mail.text }
      : { contentType: "html", content: mail.html ?? htmlFromText(mail.text) },
  sender: (mail) => recipient(mail.sender),
  from: (mail) => recipient(mail.from),
  toRecipients: (mail) => mail.to.map(recipient),
  ccRecipients: (mail) => mail.cc.map(recipient),
  bccRecipients: () => [],
  replyTo: (mail) => mail.replyTo.map(recipient),
  flag: (mail) => mail.flag,
};

/** Comes only when it is asked for by name. */
const ON_REQUEST: Record<string, Field> = { internetMessageHeaders: listedHeaders };

/** What is asked of each message: the fields of `$select`, or all, and the properties of `$expand`. */
export interface Selection {
  readonly fields: readonly (readonly [name: string, field: Field])[];
  readonly properties: readonly string[];
}

const EVERYTHING = Object.entries(FIELDS);

/** What `$select` and `$expand` ask for; a name that messages do not have is refused. */
export const selection = (select: string | undefined, expand?: string): Selection => {
  const properties = propertiesExpanded(expansionsIn(expand));
  if (select === undefined || select === "") return { fields: EVERYTHING, properties };
  const fields = select.split(",").flatMap((each) => {
    const name = each.trim();
    if (name === "id") return [];
    const field = FIELDS[name] ?? ON_REQUEST[name];
    if (!field) {
      throw badRequest(`Could not find a property named '${name}' on type 'microsoft.graph.message'.`);
    }
    return [[name, field] as const];
  });
  return { fields, properties };
};

/** No field but the id: what a change alone may be reported with. */
export const ID_ALONE: Selection = { fields: [], properties: [] };

/** A message as Graph writes it. */
export const messageJson = (mail: StoredMail, preferences: Preferences, selected: Selection): Json => {
  const json: Json = {
    "@odata.etag": `W/"${changeKey(mail)}"`,
    id: preferences.immutableIds ? mail.id : ordinaryId(mail),
  };
  for (const [name, field] of selected.fields) json[name] = field(mail, preferences);
  if (selected.properties.length > 0) {
    const found = (mail.properties ?? []).filter(({ id }) => selected.properties.includes(id));
    if (found.length > 0) json["singleValueExtendedProperties"] = found;
  }
  return json;
};
