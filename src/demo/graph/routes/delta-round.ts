import type { FolderChanges, MailWorld } from "../world/microsoft-365.ts";
import type { StoredMail } from "../world/stored-mail.ts";
import type { DeltaPlace, Since } from "./delta-place.ts";

/** One page of a round, and where the next begins. */
export interface DeltaPage {
  readonly changes: FolderChanges["changes"];
  readonly next: DeltaPlace;
  readonly more: boolean;
}

/** Graph tells of no more messages than this in the first round of a delta that is filtered. */
export const GRAPHS_FILTERED_LIMIT = 5_000;

const isSince = (mail: StoredMail, since: Since | undefined): boolean =>
  since === undefined ||
  mail.receivedAt > since.moment ||
  (since.included && mail.receivedAt === since.moment);

/**
 * The first round of a filtered delta: the messages of the span, newest first, and no more of them than
 * Graph's limit, whatever is left. What changes meanwhile is told in the next round.
 */
export const firstRoundByReceipt = (
  world: MailWorld,
  place: DeltaPlace,
  size: number,
  limit: number,
): DeltaPage => {
  const { mails } = world.index.folder(place.mailbox, place.folder);
  const told = place.told ?? null;
  const end = place.since ? mails.firstBefore(place.since.moment, !place.since.included) : mails.length;
  const from = told === null ? 0 : mails.firstAfter(told);
  const take = Math.min(size, limit - (told?.count ?? 0));
  const to = Math.max(from, Math.min(end, from + take));

  const changes: { mail: StoredMail }[] = [];
  for (let index = from; index < to; index += 1) {
    const mail = world.message(mails.idAt(index));
    if (mail) changes.push({ mail });
  }
  const last = changes.at(-1)?.mail;
  const count = (told?.count ?? 0) + changes.length;
  const more = last !== undefined && to < end && count < limit;
  return {
    changes,
    more,
    next: more
      ? { ...place, told: { count, id: last.id, receivedAt: last.receivedAt } }
      : { ...place, told: undefined, round: place.position },
  };
};

/** A round by the order of change: every message once, and later what changed and what left. */
export const roundByChange = (world: MailWorld, place: DeltaPlace, size: number): DeltaPage => {
  const { mailbox, folder, since, kind, round } = place;
  const wanted = (change: FolderChanges["changes"][number]): boolean => {
    if ("left" in change) return kind === undefined || kind === "deleted";
    if (!isSince(change.mail, since)) return false;
    return kind === undefined || kind === (change.mail.filedAt > round ? "created" : "updated");
  };
  const changes: FolderChanges["changes"][number][] = [];
  let { position } = place;
  for (;;) {
    const found = world.changesSince(mailbox, folder, position, size - changes.length);
    position = found.position;
    for (const change of found.changes) if (wanted(change)) changes.push(change);
    if (!found.more) return { changes, more: false, next: { ...place, position, round: position } };
    if (changes.length >= size) return { changes, more: true, next: { ...place, position } };
  }
};
