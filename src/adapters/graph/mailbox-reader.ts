import type {
  MailboxFailure,
  MailboxPage,
  MailboxReader,
  WatchedFolder,
} from "../../application/ports/mailbox.ts";
import type { MailMessage } from "../../domain/mail/message.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { segment } from "./graph-address.ts";
import { createGraphClient, type GraphClient } from "./graph-client.ts";
import { failure, type GraphFailure } from "./graph-failure.ts";
import { isMessage, isOnlyAChange, isRemoved, MESSAGE_FIELDS, type GraphMessage } from "./graph-message.ts";
import { createHeaderReader, type HeaderReader } from "./message-headers.ts";
import type { GraphSettings } from "./settings.ts";
import { toMailMessage } from "./to-mail-message.ts";

const WELL_KNOWN: Record<WatchedFolder, string> = { inbox: "inbox", sent: "sentitems" };
const DEFAULT_PAGE_SIZE = 50;
const SELECT = `$select=${MESSAGE_FIELDS.join(",")}`;

/**
 * Reads a folder by its delta: every message once, then what changed since. The cursor is Graph's own link
 * below the base address; it stays good over restarts and over a change of that address.
 */
export const createGraphMailboxReader = (settings: GraphSettings): MailboxReader => {
  const client = createGraphClient(settings);
  const headersOf = createHeaderReader(client);
  const prefer = [`odata.maxpagesize=${settings.pageSize ?? DEFAULT_PAGE_SIZE}`];

  return {
    read: async (mailbox, folder, cursor) => {
      const answer = await client.json(mailbox, { path: cursor ?? beginning(mailbox, folder), prefer });
      if (!answer.ok) return answer;
      const page = pageIn(answer.value);
      if (page === null) return failed(failure("unavailable", "an answer was not a page of a delta"));
      const next = client.address.below(page.link);
      if (!next.ok) return next;

      const read = await Promise.all(
        page.entries.map((entry) => readEntry(client, headersOf, { mailbox, folder, entry })),
      );
      const hindered = read.find((each) => !each.ok);
      if (hindered && !hindered.ok) return hindered;
      const found = read.flatMap((each) => (each.ok ? [each.value] : []));
      return succeeded({
        messages: found.flatMap((each) => ("message" in each ? [each.message] : [])),
        unreadable: found.flatMap((each) => ("unreadable" in each ? [each.unreadable] : [])),
        cursor: next.value,
        more: page.more,
      });
    },
  };
};

const beginning = (mailbox: string, folder: WatchedFolder): string =>
  `/users/${segment(mailbox)}/mailFolders/${WELL_KNOWN[folder]}/messages/delta?${SELECT}`;

interface DeltaPage {
  readonly entries: readonly unknown[];
  readonly link: string;
  readonly more: boolean;
}

const pageIn = (answer: unknown): DeltaPage | null => {
  const page = answer as Record<string, unknown> | null;
  const [next, delta] = [page?.["@odata.nextLink"], page?.["@odata.deltaLink"]];
  const link = typeof next === "string" ? next : delta;
  return Array.isArray(page?.["value"]) && typeof link === "string"
    ? { entries: page["value"] as unknown[], link, more: typeof next === "string" }
    : null;
};

type Found =
  | { readonly message: MailMessage }
  | { readonly unreadable: MailboxPage["unreadable"][number] }
  | Record<string, never>;

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

  const headers = await headersOf(mailbox, whole.value);
  if (!headers.ok) return headers;
  const message = toMailMessage(whole.value, { mailbox, folder, headers: headers.value });
  return succeeded(
    message.ok
      ? { message: message.value }
      : { unreadable: { graphId: entry.id, reason: message.failure.message } },
  );
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
