import type { FastifyInstance, FastifyRequest } from "fastify";
import { ordinaryId } from "../world/mail-ids.ts";
import type { FolderChanges, MailWorld } from "../world/microsoft-365.ts";
import { folderOf, mailboxOf, option, ownAddress, pageSize, preferences } from "./asked-for.ts";
import type { Preferences } from "./asked-for.ts";
import { kindIn, placeOf, refuseOtherOrder, sinceIn, tokenFor, type DeltaPlace } from "./delta-place.ts";
import { firstRoundByReceipt, GRAPHS_FILTERED_LIMIT, roundByChange } from "./delta-round.ts";
import type { Faults } from "./faults.ts";
import { itemNotFound } from "./graph-refusal.ts";
import { ID_ALONE, messageJson, selection, type Json } from "./message-json.ts";

const GRAPHS_OWN_PAGE_SIZE = 10;

/** The delta of a folder: all its messages page by page, then what changed and what left it. */
export const deltaRoutes = (app: FastifyInstance, world: MailWorld, faults: Faults): void => {
  const beginning = (request: FastifyRequest, mailbox: string, folder: string): DeltaPlace => {
    const since = sinceIn(option(request, "$filter"));
    const order = option(request, "$orderby");
    refuseOtherOrder(order);
    const { generation, revision } = world;
    const byReceipt = since !== undefined || order !== undefined;
    return {
      generation,
      mailbox,
      folder,
      position: byReceipt ? revision : 0,
      round: 0,
      ...(byReceipt ? { told: null } : {}),
      select: option(request, "$select"),
      expand: option(request, "$expand"),
      since,
      size: pageSize(request),
      kind: kindIn(option(request, "changeType")),
    };
  };

  const removed = (id: string, folder: string, wishes: Preferences): Json => ({
    id: wishes.immutableIds ? id : ordinaryId({ id, folder }),
    "@removed": { reason: faults.removedReason ?? "deleted" },
  });

  const delta = (request: FastifyRequest): Json => {
    const mailbox = mailboxOf(world, request);
    const folder = folderOf(world, mailbox, request);
    const given = option(request, "$skiptoken") ?? option(request, "$deltatoken");
    const place =
      given === undefined
        ? beginning(request, mailbox, folder)
        : placeOf(given, { generation: world.generation, mailbox, folder });
    const selected = selection(place.select, place.expand);
    const wishes = preferences(request);
    const size = wishes.pageSize ?? place.size ?? GRAPHS_OWN_PAGE_SIZE;
    const limit = place.since ? (faults.filteredDeltaLimit ?? GRAPHS_FILTERED_LIMIT) : Infinity;

    const page =
      place.told === undefined
        ? roundByChange(world, place, size)
        : firstRoundByReceipt(world, place, size, limit);
    const entry = (change: FolderChanges["changes"][number]): Json => {
      if ("left" in change) return removed(change.left.id, change.left.folder, wishes);
      const known = change.mail.filedAt <= place.round;
      return messageJson(change.mail, wishes, faults.changesWithoutFields && known ? ID_ALONE : selected);
    };
    const entries = page.changes.map(entry);
    const address = faults.linksLeadTo ?? ownAddress(request);
    return {
      "@odata.context": `${address.split("/users/")[0]}/$metadata#Collection(message)`,
      value: faults.deltaEntries?.(entries, { mailbox, folder, more: page.more }) ?? entries,
      [page.more ? "@odata.nextLink" : "@odata.deltaLink"]:
        `${address}?$${page.more ? "skip" : "delta"}token=${tokenFor(page.next)}`,
    };
  };

  app.get("/users/:user/mailFolders/:folder/messages/:function", (request) => {
    const { function: name } = request.params as { function: string };
    if (name !== "delta" && name !== "delta()") throw itemNotFound();
    return delta(request);
  });
};
