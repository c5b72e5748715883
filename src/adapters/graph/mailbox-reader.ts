import type {
  MailboxFailure,
  MailboxPage,
  MailboxReader,
  UnreadableMail,
  WatchedFolder,
} from "../../application/ports/mailbox.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { MailFolder, MailMessage } from "../../domain/mail/message.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { segment } from "./graph-address.ts";
import { createGraphClient, type GraphClient } from "./graph-client.ts";
import { failure, type GraphFailure } from "./graph-failure.ts";
import { isMessage, isOnlyAChange, isRemoved, MESSAGE_FIELDS, type GraphMessage } from "./graph-message.ts";
import { mailFolders } from "./mail-folders.ts";
import { createHeaderReader, type HeaderReader } from "./message-headers.ts";
import { placeIn, writtenPlace, type ReadingPlace } from "./reading-place.ts";
import type { GraphSettings } from "./settings.ts";
import { toMailMessage } from "./to-mail-message.ts";

const WELL_KNOWN: Readonly<Record<string, string>> = { inbox: "inbox", sent: "sentitems", junk: "junkemail" };
const DEFAULT_PAGE_SIZE = 50;
const SELECT = `$select=${MESSAGE_FIELDS.join(",")}`;
/** A delta with a filter may give so many messages in its first round and leave the rest out without a word. */
const FILTERED_ROUND = 5_000;

/**
 * Reads a folder by its delta: every message once, then what changed since. The cursor is Graph's own link
 * below the base address; it stays good over restarts and over a change of that address.
 */
export const createGraphMailboxReader = (settings: GraphSettings): MailboxReader => {
  const client = createGraphClient(settings);
  const headersOf = createHeaderReader(client);
  const pageSize = settings.pageSize ?? DEFAULT_PAGE_SIZE;
  const prefer = [`odata.maxpagesize=${pageSize}`];

  const messagesIn = async (
    entries: readonly unknown[],
    at: { readonly mailbox: string; readonly folder: WatchedFolder },
  ): Promise<Result<Pick<MailboxPage, "messages" | "unreadable">, MailboxFailure>> => {
    const read = await Promise.all(entries.map((entry) => readEntry(client, headersOf, { ...at, entry })));
    const hindered = read.find((each) => !each.ok);
    if (hindered && !hindered.ok) return hindered;
    const found = read.flatMap((each) => (each.ok ? [each.value] : []));
    return succeeded({
      messages: found.flatMap((each) => ("message" in each ? [each.message] : [])),
      unreadable: found.flatMap((each) => ("unreadable" in each ? [each.unreadable] : [])),
    });
  };

  return {
    folders: (mailbox) => mailFolders(client, mailbox),

    read: async (mailbox, folder, { cursor, since }) => {
      const place: ReadingPlace | null =
        cursor === null
          ? { link: beginning(mailbox, folder, since), first: { seen: 0, oldest: null } }
          : placeIn(cursor);
      if (place === null) return failed(failure("cursor-expired", "the place is not one of ours"));
      const answer = await client.json(mailbox, { path: place.fill ?? place.link, prefer });
      if (!answer.ok) return answer;
      const entries = entriesIn(answer.value);
      const next =
        place.fill === undefined
          ? afterDelta(client, place, answer.value, { mailbox, folder, since, pageSize })
          : afterFill(client, place, answer.value, { mailbox, folder, since, pageSize });
      if (entries === null || next === null) {
        return failed(failure("unavailable", "an answer was not a page of a delta"));
      }
      if (!next.ok) return next;
      const found = await messagesIn(entries, { mailbox, folder });
      if (!found.ok) return found;
      return succeeded({ ...found.value, cursor: writtenPlace(next.value.place), more: next.value.more });
    },

    count: async (mailbox, folder, since) => {
      const filter = `$filter=${encodeURIComponent(`receivedDateTime ge ${seconds(since)}`)}`;
      const path = `${folderPath(mailbox, folder)}/messages?$select=id&$top=1&$count=true&${filter}`;
      const answer = await client.json(mailbox, { path });
      if (!answer.ok) return answer;
      const count = (answer.value as Record<string, unknown> | null)?.["@odata.count"];
      return typeof count === "number"
        ? succeeded(count)
        : failed(failure("unavailable", "an answer told no number of messages"));
    },

    again: async (mailbox, folder, graphId) => {
      const found = await readEntry(client, headersOf, { mailbox, folder, entry: { id: graphId } });
      if (!found.ok) return found;
      if ("message" in found.value) return succeeded(found.value.message);
      return succeeded("unreadable" in found.value ? (found.value.unreadable as UnreadableMail) : null);
    },
  };
};

interface FolderReading {
  readonly mailbox: string;
  readonly folder: WatchedFolder;
  readonly since: Instant;
  readonly pageSize: number;
}

/** Graph compares whole seconds. */
const seconds = (instant: Instant): string => instant.replace(/\.\d+Z$/, "Z");

const folderPath = (mailbox: string, folder: WatchedFolder): string =>
  `/users/${segment(mailbox)}/mailFolders/${segment(WELL_KNOWN[folder.key] ?? folder.key)}`;

const beginning = (mailbox: string, folder: WatchedFolder, since: Instant): string => {
  const filter = encodeURIComponent(`receivedDateTime ge ${seconds(since)}`);
  return `${folderPath(mailbox, folder)}/messages/delta?${SELECT}&$filter=${filter}`;
};

/** Messages from `since` up to a moment, the latest first. */
const filling = ({ mailbox, folder, since, pageSize }: FolderReading, upTo: Instant): string => {
  const between = `receivedDateTime ge ${seconds(since)} and receivedDateTime le ${seconds(upTo)}`;
  const filter = encodeURIComponent(between);
  return `${folderPath(mailbox, folder)}/messages?${SELECT}&$filter=${filter}&$orderby=receivedDateTime%20desc&$top=${pageSize}`;
};

const entriesIn = (answer: unknown): readonly unknown[] | null => {
  const value = (answer as Record<string, unknown> | null)?.["value"];
  return Array.isArray(value) ? (value as unknown[]) : null;
};

const linkIn = (answer: unknown, name: "nextLink" | "deltaLink"): string | null => {
  const link = (answer as Record<string, unknown> | null)?.[`@odata.${name}`];
  return typeof link === "string" ? link : null;
};

const receiptsIn = (answer: unknown): readonly Instant[] =>
  (entriesIn(answer) ?? []).flatMap((entry) => {
    const { receivedDateTime } = entry as { receivedDateTime?: unknown };
    return typeof receivedDateTime === "string" ? [receivedDateTime] : [];
  });

const earliest = (instants: readonly (Instant | null)[]): Instant | null =>
  instants.reduce<Instant | null>(
    (first, each) => (each !== null && (first === null || each < first) ? each : first),
    null,
  );

type NextPlace = Result<{ readonly place: ReadingPlace; readonly more: boolean }, GraphFailure>;

/** Where to go on after a page of the delta; null when it was none. */
const afterDelta = (
  client: GraphClient,
  { first }: ReadingPlace,
  answer: unknown,
  reading: FolderReading,
): NextPlace | null => {
  const nextLink = linkIn(answer, "nextLink");
  const written = nextLink ?? linkIn(answer, "deltaLink");
  if (written === null) return null;
  const link = client.address.below(written);
  if (!link.ok) return link;
  const more = nextLink !== null;
  if (first === undefined) return succeeded({ place: { link: link.value }, more });
  const receipts = receiptsIn(answer);
  const seen = first.seen + receipts.length;
  const oldest = earliest([first.oldest, ...receipts]);
  if (more) return succeeded({ place: { link: link.value, first: { seen, oldest } }, more });
  if (seen < FILTERED_ROUND || oldest === null) return succeeded({ place: { link: link.value }, more });
  return succeeded({ place: { link: link.value, fill: filling(reading, oldest) }, more: true });
};

/**
 * Where to go on after a page of what the first round had left out. By moments rather than by Graph's count of rows,
 * so that nothing slips through when somebody deletes a message meanwhile.
 */
const afterFill = (
  client: GraphClient,
  { link }: ReadingPlace,
  answer: unknown,
  reading: FolderReading,
): NextPlace | null => {
  const written = linkIn(answer, "nextLink");
  if (written === null) return succeeded({ place: { link }, more: true });
  const receipts = receiptsIn(answer);
  const [latest, last] = [receipts[0], receipts.at(-1)];
  if (latest !== undefined && last !== undefined && last < latest) {
    return succeeded({ place: { link, fill: filling(reading, last) }, more: true });
  }
  const next = client.address.below(written);
  return next.ok ? succeeded({ place: { link, fill: next.value }, more: true }) : next;
};

type Found =
  { readonly message: MailMessage } | { readonly unreadable: UnreadableMail } | Record<string, never>;

const readEntry = async (
  client: GraphClient,
  headersOf: HeaderReader,
  at: { readonly mailbox: string; readonly folder: WatchedFolder; readonly entry: unknown },
): Promise<Result<Found, MailboxFailure>> => {
  const { mailbox, folder, entry } = at;
  if (isRemoved(entry)) return succeeded({});
  if (!isMessage(entry)) {
    return succeeded({ unreadable: { graphId: "", reason: "An entry without an id." } });
  }
  const whole = isOnlyAChange(entry) ? await wholeMessage(client, mailbox, entry) : succeeded(entry);
  // Gone since the page was made: the next page says so too.
  if (!whole.ok) return whole.failure.code === "not-found" ? succeeded({}) : whole;

  // Somebody is still writing it.
  if (whole.value.isDraft === true) return succeeded({});

  const headers = await headersOf(mailbox, whole.value);
  if (!headers.ok) return headers;
  const message = toMailMessage(whole.value, {
    mailbox,
    folder: holdingFolder(folder, whole.value, mailbox),
    headers: headers.value,
  });
  return succeeded(
    message.ok
      ? { message: message.value }
      : { unreadable: { graphId: entry.id, reason: message.failure.message } },
  );
};

/**
 * In a folder that rules and people file into lies mail of both ways. What was sent from here never arrived, so
 * Exchange lists no headers of its way; the sender's address alone proves nothing, for anyone can write it.
 */
const holdingFolder = ({ holds }: WatchedFolder, message: GraphMessage, mailbox: string): MailFolder => {
  if (holds !== "other") return holds;
  const from = message.from?.emailAddress?.address ?? message.sender?.emailAddress?.address ?? "";
  const arrived = (message.internetMessageHeaders ?? []).length > 0;
  return !arrived && from.toLowerCase() === mailbox.toLowerCase() ? "sent" : "inbox";
};

const wholeMessage = async (
  client: GraphClient,
  mailbox: string,
  entry: GraphMessage,
): Promise<Result<GraphMessage, GraphFailure>> => {
  const path = `/users/${segment(mailbox)}/messages/${segment(entry.id)}?${SELECT}`;
  const answer = await client.json(mailbox, { path });
  if (!answer.ok) return answer;
  return isMessage(answer.value)
    ? succeeded(answer.value)
    : failed(failure("unavailable", "an answer was not a message"));
};
