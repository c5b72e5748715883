import type { Clock } from "../clock/clock.ts";
import type { Case } from "./case.ts";

/** Outlook category names that the service puts on messages. Named so that they sort together and read well. */
export const TAGS = [
  { name: "Reply: overdue", colour: "preset0" },
  { name: "Reply: due soon", colour: "preset1" },
  { name: "Reply: acknowledge", colour: "preset3" },
  { name: "Reply: in time", colour: "preset7" },
  { name: "Reply: answered", colour: "preset4" },
] as const;

export type Tag = (typeof TAGS)[number]["name"];

/**
 * The category for the case's messages, or none: what is not from the public, what needs no reply, and what no
 * standard covers, carries no tag of ours. A late or missing acknowledgement asks for the acknowledgement, unless the
 * reply is more urgent still.
 */
export const tagOf = (
  clocks: readonly Clock[],
  matter: Pick<Case, "notFromPublic" | "repliedAt" | "noReplyNeeded">,
): Tag | null => {
  if (matter.notFromPublic) return null;
  if (matter.repliedAt !== null) return "Reply: answered";
  if (matter.noReplyNeeded !== null || clocks.length === 0) return null;
  const acknowledgement = clocks.find(({ standard }) => standard.promised === "acknowledgement");
  const reply = clocks.find(({ standard }) => standard.promised === "reply");
  if (reply?.state === "overdue") return "Reply: overdue";
  if (reply?.state === "due-soon") return "Reply: due soon";
  if (acknowledgement && acknowledgement.answeredAt === null) return "Reply: acknowledge";
  return "Reply: in time";
};
