import { badRequest, placeLost } from "./graph-refusal.ts";
import { momentIn } from "./message-filter.ts";

/** Only mail received since a moment is told of. */
export interface Since {
  readonly moment: string;
  /** Whether mail of that very moment is among it. */
  readonly included: boolean;
}

/** What a delta token stands for: the world's generation, the folder, the place in it, and what was asked for. */
export interface DeltaPlace {
  readonly generation: string;
  readonly mailbox: string;
  readonly folder: string;
  /** The revision up to which changes were told. In a first round by receipt: where the next round goes on. */
  readonly position: number;
  /** The revision at which this round began: what was filed before it is known to the client. */
  readonly round: number;
  /** In a first round by receipt: how many were told, and the last of them. */
  readonly told?:
    { readonly count: number; readonly id: string; readonly receivedAt: string } | null | undefined;
  readonly select?: string | undefined;
  readonly expand?: string | undefined;
  readonly since?: Since | undefined;
  readonly size?: number | undefined;
  readonly kind?: string | undefined;
}

export const tokenFor = (place: DeltaPlace): string =>
  Buffer.from(JSON.stringify(place)).toString("base64url");

/** The place that a token stands for; refused where it is of another folder, or is not known any more. */
export const placeOf = (
  token: string,
  here: Pick<DeltaPlace, "generation" | "mailbox" | "folder">,
): DeltaPlace => {
  let place: Partial<DeltaPlace>;
  try {
    place = JSON.parse(Buffer.from(token, "base64url").toString()) as Partial<DeltaPlace>;
  } catch {
    throw placeLost();
  }
  const known =
    place.generation === here.generation && place.mailbox === here.mailbox && place.folder === here.folder;
  if (!known || typeof place.position !== "number") throw placeLost();
  return { ...place, ...here, position: place.position, round: place.round ?? place.position };
};

/** A delta can be narrowed by nothing but the beginning of a span of receipts. */
export const sinceIn = (filter: string | undefined): Since | undefined => {
  if (filter === undefined) return undefined;
  const [, operator, value = ""] = /^receivedDateTime (ge|gt) (\S+)$/.exec(filter.trim()) ?? [];
  const moment = momentIn(value);
  if (moment === null) throw badRequest(`The delta of messages cannot be filtered by '${filter}'.`);
  return { moment, included: operator === "ge" };
};

/** The newest mail first is the one order that a delta can be asked for. */
export const refuseOtherOrder = (order: string | undefined): void => {
  if (order !== undefined && !/^receivedDateTime desc$/i.test(order.trim())) {
    throw badRequest(`The delta of messages cannot be ordered by '${order}'.`);
  }
};

const KINDS = ["created", "updated", "deleted"];

export const kindIn = (wanted: string | undefined): string | undefined => {
  if (wanted !== undefined && !KINDS.includes(wanted)) throw badRequest(`Invalid changeType '${wanted}'.`);
  return wanted;
};
