import type { FastifyInstance, FastifyRequest } from "fastify";
import { ordinaryId } from "../world/mail-ids.ts";
import type { MailWorld } from "../world/microsoft-365.ts";
import type { FolderName } from "../world/stored-mail.ts";
import { folderOf, mailboxOf, option, ownAddress, preferences, wholeNumber } from "./asked-for.ts";
import type { Faults } from "./faults.ts";
import { itemNotFound, placeLost } from "./graph-refusal.ts";
import { messageJson, selection, type Json } from "./message-json.ts";

/** What a delta token stands for: the world's generation, the folder, the place in it, and what was asked for. */
interface Place {
  readonly generation: string;
  readonly mailbox: string;
  readonly folder: FolderName;
  readonly position: number;
  readonly select: string | undefined;
}

const GRAPHS_OWN_PAGE_SIZE = 10;

const token = (place: Place): string => Buffer.from(JSON.stringify(place)).toString("base64url");

const placeIn = (text: string, now: Omit<Place, "position" | "select">): Place => {
  let place: Partial<Place>;
  try {
    place = JSON.parse(Buffer.from(text, "base64url").toString()) as Partial<Place>;
  } catch {
    throw placeLost();
  }
  const here =
    place.generation === now.generation && place.mailbox === now.mailbox && place.folder === now.folder;
  if (!here || typeof place.position !== "number") throw placeLost();
  return { ...now, position: place.position, select: place.select };
};

/** The delta of a folder: all its messages page by page, then what changed and what left it. */
export const deltaRoutes = (app: FastifyInstance, world: MailWorld, faults: Faults): void => {
  const delta = (request: FastifyRequest): Json => {
    const mailbox = mailboxOf(world, request);
    const folder = folderOf(mailbox, request);
    const { generation } = world;
    const given = option(request, "$skiptoken") ?? option(request, "$deltatoken");
    const start: Place =
      given === undefined
        ? { generation, mailbox, folder, position: 0, select: option(request, "$select") }
        : placeIn(given, { generation, mailbox, folder });
    const select = selection(start.select);
    const wishes = preferences(request);
    const size = wishes.pageSize ?? wholeNumber(request, "$top") ?? GRAPHS_OWN_PAGE_SIZE;

    const { changes, position } = world.changesSince(mailbox, folder, start.position);
    const page = changes.slice(0, size);
    const last = page.at(-1);
    const more = changes.length > size && last !== undefined;
    const reached = more ? ("mail" in last ? last.mail : last.left).revision : position;
    const address = faults.linksLeadTo ?? ownAddress(request);
    const link = `${address}?$${more ? "skip" : "delta"}token=${token({ ...start, position: reached })}`;

    return {
      "@odata.context": `${address.split("/users/")[0]}/$metadata#Collection(message)`,
      value: page.map((change) => {
        if ("left" in change) {
          const id = wishes.immutableIds
            ? change.left.id
            : ordinaryId({ id: change.left.id, folder: change.left.folder as FolderName });
          return { id, "@removed": { reason: "deleted" } };
        }
        const known = change.mail.filedAt <= start.position;
        return messageJson(change.mail, wishes, faults.changesWithoutFields && known ? [] : select);
      }),
      [more ? "@odata.nextLink" : "@odata.deltaLink"]: link,
    };
  };

  app.get("/users/:user/mailFolders/:folder/messages/:function", (request) => {
    const { function: name } = request.params as { function: string };
    if (name !== "delta" && name !== "delta()") throw itemNotFound();
    return delta(request);
  });
};
