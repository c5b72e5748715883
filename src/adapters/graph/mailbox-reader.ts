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
/**
 * Reads a folder by its delta: every message, then what changed since. The cursor is Graph's own link below the base
 * address; it stays good over restarts and over a change of that address.
 *
 * The first reading lists the messages from the earliest to the latest, for two reasons: the first round of a delta
 * gives them in any order and, since a moment, no more than 5,000 of them; and a thread that is read as it was written
 * needs no mending. Only then the delta begins; what it brings again was seen.
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
          ? { link: beginning(mailbox, folder, since), listing: listing(mailbox, folder, since, pageSize) }
          : placeIn(cursor);
      if (place === null) return failed(failure("cursor-expired", "the place is not one of ours"));
      const answer = await client.json(mailbox, { path: place.listing ?? place.link, prefer });
      if (!answer.ok) return answer;
      const entries = entriesIn(answer.value);
      const next =
        place.listing === undefined
          ? afterDelta(client, place, answer.value)
          : afterListing(client, place, answer.value, { mailbox, folder, pageSize });
      if (entries === null || next === null) {
        return failed(failure("unavailable", "an answer was not a page of a delta"));
      }
      if (!next.ok) return next;
      const found = await messagesIn(unlisted(entries, place, folder), { mailbox, folder });
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

/** Graph compares whole seconds. */
const seconds = (instant: Instant): string => instant.replace(/\.\d+Z$/, "Z");

const folderPath = (mailbox: string, folder: WatchedFolder): string =>
  `/users/${segment(mailbox)}/mailFolders/${segment(WELL_KNOWN[folder.key] ?? folder.key)}`;

const beginning = (mailbox: string, folder: WatchedFolder, since: Instant): string => {
  const filter = encodeURIComponent(`receivedDateTime ge ${seconds(since)}`);
  return `${folderPath(mailbox, folder)}/messages/delta?${SELECT}&$filter=${filter}`;
};

/** Messages from a moment on, the earliest first. */
const listing = (mailbox: string, folder: WatchedFolder, since: Instant, pageSize: number): string => {
  const filter = encodeURIComponent(`receivedDateTime ge ${seconds(since)}`);
  return `${folderPath(mailbox, folder)}/messages?${SELECT}&$filter=${filter}&$orderby=receivedDateTime&$top=${pageSize}`;
};

const entriesIn = (answer: unknown): readonly unknown[] | null => {
  const value = (answer as Record<string, unknown> | null)?.["value"];
  return Array.isArray(value) ? (value as unknown[]) : null;
};

const linkIn = (answer: unknown, name: "nextLink" | "deltaLink"): string | null => {
  const link = (answer as Record<string, unknown> | null)?.[`@odata.${name}`];
  return typeof link === "string" ? link : null;
};

const receiptOf = (entry: unknown): Instant | null => {
  const { receivedDateTime } = (entry ?? {}) as { receivedDateTime?: unknown };
  return typeof receivedDateTime === "string" ? receivedDateTime : null;
};

/**
 * Sent mail has to be opened one by one to learn what it answers: in the first round of the delta that need not be
 * done twice. Other mail is cheap, and some of it may have been moved into the folder meanwhile.
 */
const unlisted = (
  entries: readonly unknown[],
  { listing: stillListing, listedUpTo }: ReadingPlace,
  folder: WatchedFolder,
): readonly unknown[] => {
  if (
    stillListing !== undefined ||
    listedUpTo === undefined ||
    listedUpTo === null ||
    folder.holds !== "sent"
  )
    return entries;
  return entries.filter((entry) => {
    const receipt = receiptOf(entry);
    return receipt === null || receipt >= listedUpTo;
  });
};

type NextPlace = Result<{ readonly place: ReadingPlace; readonly more: boolean }, GraphFailure>;

/** Where to go on after a page of the delta; null when it was none. */
const afterDelta = (client: GraphClient, place: ReadingPlace, answer: unknown): NextPlace | null => {
  const nextLink = linkIn(answer, "nextLink");
  const written = nextLink ?? linkIn(answer, "deltaLink");
  if (written === null) return null;
  const link = client.address.below(written);
  if (!link.ok) return link;
  const more = nextLink !== null;
  const { listedUpTo } = place;
  return succeeded({
    place: more && listedUpTo !== undefined ? { link: link.value, listedUpTo } : { link: link.value },
    more,
  });
};

/**
 * Where to go on after a page of the list. By moments rather than by Graph's count of rows, so that nothing slips
 * through when somebody deletes or moves a message meanwhile.
 */
const afterListing = (
  client: GraphClient,
  { link, listedUpTo }: ReadingPlace,
  answer: unknown,
  at: { readonly mailbox: string; readonly folder: WatchedFolder; readonly pageSize: number },
): NextPlace | null => {
  const receipts = (entriesIn(answer) ?? []).flatMap((entry) => receiptOf(entry) ?? []);
  const [first, last] = [receipts[0], receipts.at(-1)];
  const reached = last ?? listedUpTo ?? null;
  const written = linkIn(answer, "nextLink");
  if (written === null) return succeeded({ place: { link, listedUpTo: reached }, more: true });
  if (first !== undefined && last !== undefined && seconds(first) < seconds(last)) {
    const next = listing(at.mailbox, at.folder, last, at.pageSize);
    return succeeded({ place: { link, listing: next, listedUpTo: reached }, more: true });
  }
  // More mails of one second than a page holds.
  const next = client.address.below(written);
  return next.ok
    ? succeeded({ place: { link, listing: next.value, listedUpTo: reached }, more: true })
    : next;
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
