import type { MessageMarks } from "../../application/ports/mailbox.ts";

type OurFlag = MessageMarks["flag"];

/** As Graph writes a follow-up flag. */
export interface GraphFlag {
  readonly flagStatus?: string | null;
  readonly dueDateTime?: { readonly dateTime?: string | null } | null;
}

/** A day has no zone: Outlook and To Do show the date that stands here, wherever the reader sits in Britain. */
const day = (date: string) => ({ dateTime: `${date}T00:00:00.0000000`, timeZone: "UTC" });

/** Graph wants a start wherever there is a due date. */
export const writtenFlag = (flag: OurFlag) => {
  if (flag === null) return { flagStatus: "notFlagged" };
  if (flag.complete) return { flagStatus: "complete" };
  return { flagStatus: "flagged", startDateTime: day(flag.dueOn), dueDateTime: day(flag.dueOn) };
};

const dueOnOf = (flag: GraphFlag): string | null => flag.dueDateTime?.dateTime?.slice(0, 10) ?? null;

/**
 * What to write for our flag in place of what a message bears, or null where nothing is to be written. A flag of a
 * person's own stays as it is, and so does one of ours that a person has ticked off or taken away.
 */
export const flagToWrite = (
  present: GraphFlag,
  wish: OurFlag,
  lastPut: OurFlag,
): ReturnType<typeof writtenFlag> | null => {
  const status = present.flagStatus ?? "notFlagged";
  const isOurs =
    lastPut !== null && !lastPut.complete && status === "flagged" && dueOnOf(present) === lastPut.dueOn;
  if (status === "flagged" && !isOurs) {
    // Written before, but never noted: the same as ours is ours.
    return wish?.complete === true && dueOnOf(present) === wish.dueOn ? writtenFlag(wish) : null;
  }
  if (isOurs) {
    return wish !== null && !wish.complete && wish.dueOn === lastPut.dueOn ? null : writtenFlag(wish);
  }
  if (status === "complete") {
    // Answered before, and now there is something to follow up again.
    const reopened = wish !== null && !wish.complete && lastPut?.complete === true;
    return reopened ? writtenFlag(wish) : null;
  }
  // Nothing to tick off where there never was a flag, and a person who took ours away has seen it.
  const takenAway = lastPut !== null && !lastPut.complete && wish?.dueOn === lastPut.dueOn;
  return wish === null || wish.complete || takenAway ? null : writtenFlag(wish);
};
