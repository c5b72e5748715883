import type { FastifyInstance, FastifyRequest } from "fastify";
import { ROOT, type MailFolder } from "../world/folders.ts";
import { folderId } from "../world/mail-ids.ts";
import type { MailWorld } from "../world/microsoft-365.ts";
import { folderOf, mailboxOf, option, ownAddress, wholeNumber } from "./asked-for.ts";
import { expansionsIn, quotedText, type Expansion } from "./expansion.ts";
import { badRequest } from "./graph-refusal.ts";
import type { Json } from "./message-json.ts";

const GRAPHS_OWN_PAGE_SIZE = 10;

const PROPERTIES = [
  "id",
  "displayName",
  "parentFolderId",
  "childFolderCount",
  "unreadItemCount",
  "totalItemCount",
  "isHidden",
];

const selected = (select: string | undefined): readonly string[] => {
  if (select === undefined || select === "") return PROPERTIES;
  const names = select.split(",").map((each) => each.trim());
  const unknown = names.find((each) => !PROPERTIES.includes(each));
  if (unknown !== undefined) {
    throw badRequest(`Could not find a property named '${unknown}' on type 'microsoft.graph.mailFolder'.`);
  }
  return ["id", ...names];
};

/** Only folders of one name can be asked for. */
const namedAs = (filter: string | undefined): ((folder: MailFolder) => boolean) => {
  if (filter === undefined) return () => true;
  const [, literal = ""] = /^displayName eq (.+)$/.exec(filter.trim()) ?? [];
  const name = quotedText(literal)?.toLowerCase();
  if (name === undefined) throw badRequest(`Invalid filter clause: ${filter}`);
  return (folder) => folder.displayName.toLowerCase() === name;
};

const byName = (one: MailFolder, other: MailFolder): number =>
  one.displayName.localeCompare(other.displayName, "en");

/** The folders of a mailbox: those at the top in a list, those within others where `$expand` asks for them. */
export const folderRoutes = (app: FastifyInstance, world: MailWorld): void => {
  const within = (mailbox: string, parent: string, hidden: boolean): readonly MailFolder[] =>
    world
      .folders(mailbox)
      .filter((each) => each.parent === parent && (hidden || !each.hidden))
      .sort(byName);

  const folderJson = (
    folder: MailFolder,
    names: readonly string[],
    expand: readonly Expansion[],
    hidden: boolean,
  ): Json => {
    const { mailbox, key } = folder;
    const { total, unread } = world.count(mailbox, key);
    const children = within(mailbox, key, hidden);
    const whole: Json = {
      id: folderId(mailbox, key),
      displayName: folder.displayName,
      parentFolderId: folderId(mailbox, folder.parent),
      childFolderCount: children.length,
      unreadItemCount: unread,
      totalItemCount: total,
      isHidden: folder.hidden,
    };
    const answer = Object.fromEntries(names.map((name) => [name, whole[name]]));
    for (const { name, options } of expand) {
      if (name !== "childFolders") throw badRequest(`Could not find a property named '${name}'.`);
      const wanted = children.filter(namedAs(options["$filter"]));
      const top = Number(options["$top"] ?? wanted.length);
      answer["childFolders"] = wanted
        .slice(0, top)
        .map((child) =>
          folderJson(child, selected(options["$select"]), expansionsIn(options["$expand"]), hidden),
        );
    }
    return answer;
  };

  const wishes = (request: FastifyRequest) => ({
    names: selected(option(request, "$select")),
    expand: expansionsIn(option(request, "$expand")),
    hidden: option(request, "includeHiddenFolders") === "true",
  });

  app.get("/users/:user/mailFolders", (request) => {
    const mailbox = mailboxOf(world, request);
    const { names, expand, hidden } = wishes(request);
    const size = wholeNumber(request, "$top") ?? GRAPHS_OWN_PAGE_SIZE;
    const skip = wholeNumber(request, "$skip") ?? 0;
    const folders = within(mailbox, ROOT, hidden).filter(namedAs(option(request, "$filter")));
    const query = new URLSearchParams(request.query as Record<string, string>);
    query.set("$skip", String(skip + size));
    return {
      value: folders.slice(skip, skip + size).map((each) => folderJson(each, names, expand, hidden)),
      ...(folders.length > skip + size
        ? { "@odata.nextLink": `${ownAddress(request)}?${query.toString()}` }
        : {}),
    };
  });

  app.get("/users/:user/mailFolders/:folder", (request) => {
    const mailbox = mailboxOf(world, request);
    const key = folderOf(world, mailbox, request);
    const { names, expand, hidden } = wishes(request);
    const known = world.folders(mailbox).find((each) => each.key === key);
    const root = { mailbox, key: ROOT, displayName: "Top of Information Store", parent: ROOT, hidden: true };
    return folderJson(known ?? root, names, expand, hidden);
  });
};
