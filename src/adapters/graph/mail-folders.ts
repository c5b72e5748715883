import type { MailboxFailure, WatchedFolder } from "../../application/ports/mailbox.ts";
import { safeName } from "../../domain/mail/safe-text.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { segment } from "./graph-address.ts";
import type { GraphClient } from "./graph-client.ts";
import { failure, type GraphFailure } from "./graph-failure.ts";

/** By Graph's well-known names, whatever the mailbox's language calls them. */
const READ = { inbox: "inbox", sentitems: "sent", junkemail: "junk" } as const;
/** Nothing arrives there: drafts, what was thrown away, what waits for sending, and Exchange's own. */
const NOT_READ = ["drafts", "deleteditems", "outbox", "syncissues", "conversationhistory", "searchfolders"];

const PAGE = 100;
/** Folders within folders within folders: deeper than anybody files, and no circle can hold us. */
const MOST_FOLDERS = 1_000;

interface GraphFolder {
  readonly id?: string;
  readonly displayName?: string | null;
  readonly isHidden?: boolean | null;
  readonly childFolderCount?: number | null;
  readonly "@odata.type"?: string;
  readonly childFolders?: readonly GraphFolder[] | null;
}

const SELECT = "$select=id,displayName,isHidden,childFolderCount";

const isFolder = (folder: GraphFolder): folder is GraphFolder & { readonly id: string } =>
  typeof folder.id === "string" && folder.id !== "";

const isForReading = (folder: GraphFolder): boolean =>
  folder.isHidden !== true && folder["@odata.type"] !== "#microsoft.graph.mailSearchFolder";

const topFolders = async (
  client: GraphClient,
  mailbox: string,
): Promise<Result<readonly GraphFolder[], GraphFailure>> => {
  const found: GraphFolder[] = [];
  for (let skip = 0; skip < MOST_FOLDERS; skip += PAGE) {
    const path = `/users/${segment(mailbox)}/mailFolders?${SELECT}&$top=${PAGE}&$skip=${skip}`;
    const answer = await client.json(mailbox, { path });
    if (!answer.ok) return answer;
    const page = answer.value as { value?: GraphFolder[]; "@odata.nextLink"?: string } | null;
    if (!Array.isArray(page?.value))
      return failed(failure("unavailable", "an answer was not a list of folders"));
    found.push(...page.value);
    if (page["@odata.nextLink"] === undefined) break;
  }
  return succeeded(found);
};

const childrenOf = async (
  client: GraphClient,
  mailbox: string,
  folder: string,
): Promise<Result<readonly GraphFolder[], GraphFailure>> => {
  const found: GraphFolder[] = [];
  for (let skip = 0; skip < MOST_FOLDERS; skip += PAGE) {
    const expand = `$expand=childFolders(${SELECT};$top=${PAGE};$skip=${skip})`;
    const path = `/users/${segment(mailbox)}/mailFolders/${segment(folder)}?$select=id&${expand}`;
    const answer = await client.json(mailbox, { path });
    // Removed since it was listed.
    if (!answer.ok) return answer.failure.code === "not-found" ? succeeded(found) : answer;
    const page = (answer.value as GraphFolder | null)?.childFolders ?? [];
    found.push(...page);
    if (page.length < PAGE) break;
  }
  return succeeded(found);
};

/** Ids of the folders that every mailbox has, by their well-known names; one that this mailbox lacks is absent. */
const wellKnownIds = async (
  client: GraphClient,
  mailbox: string,
): Promise<Result<ReadonlyMap<string, string>, GraphFailure>> => {
  const names = [...Object.keys(READ), ...NOT_READ];
  const answers = await client.batch(
    mailbox,
    names.map((name) => ({ path: `/users/${segment(mailbox)}/mailFolders/${name}?$select=id,displayName` })),
  );
  const ids = new Map<string, string>();
  for (const [index, answer] of answers.entries()) {
    const name = names[index] ?? "";
    if (answer.ok) ids.set(name, (answer.value as GraphFolder).id ?? "");
    else if (answer.failure.code !== "not-found" && answer.failure.code !== "rejected") return answer;
  }
  if (!ids.has("inbox")) return failed(failure("not-found", "the mailbox has no inbox"));
  return succeeded(ids);
};

const allFolders = async (
  client: GraphClient,
  mailbox: string,
  passedOver: ReadonlySet<string>,
): Promise<Result<readonly (GraphFolder & { readonly id: string })[], GraphFailure>> => {
  const top = await topFolders(client, mailbox);
  if (!top.ok) return top;
  const found: (GraphFolder & { readonly id: string })[] = [];
  const seen = new Set(passedOver);
  const waiting = [...top.value];
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    if (!isFolder(folder) || seen.has(folder.id) || !isForReading(folder)) continue;
    seen.add(folder.id);
    found.push(folder);
    if (found.length >= MOST_FOLDERS) break;
    if ((folder.childFolderCount ?? 0) === 0) continue;
    const children = await childrenOf(client, mailbox, folder.id);
    if (!children.ok) return children;
    waiting.push(...children.value);
  }
  return succeeded(found);
};

/**
 * The folders of a mailbox that mail can be in: the inbox first, then those that rules and people file into, the junk
 * folder, and the sent mail last.
 */
export const mailFolders = async (
  client: GraphClient,
  mailbox: string,
): Promise<Result<readonly WatchedFolder[], MailboxFailure>> => {
  const ids = await wellKnownIds(client, mailbox);
  if (!ids.ok) return ids;
  const passedOver = new Set(NOT_READ.flatMap((name) => ids.value.get(name) ?? []));
  const folders = await allFolders(client, mailbox, passedOver);
  if (!folders.ok) return folders;
  const keys = new Map(Object.entries(READ).map(([name, key]) => [ids.value.get(name), key]));
  const watched = folders.value.map(({ id, displayName }): WatchedFolder => {
    const key = keys.get(id);
    const name = safeName(displayName ?? "") || "Folder";
    return key === undefined ? { key: id, name, holds: "other" } : { key, name, holds: key };
  });
  const place = ({ holds }: WatchedFolder): number => ["inbox", "other", "junk", "sent"].indexOf(holds);
  return succeeded([...watched].sort((a, b) => place(a) - place(b)));
};
