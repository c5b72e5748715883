import type { OpenCase } from "../api/api.ts";

interface Words {
  readonly intent: "info" | "warning";
  readonly title: string;
  readonly text: string;
}

/** What is to be said of the automatic acknowledgement of a case; null where nothing is. */
export const acknowledgementWords = ({
  automaticAcknowledgement: acknowledgement,
  row,
}: Pick<OpenCase, "automaticAcknowledgement" | "row">): Words | null => {
  // Somebody has confirmed receipt meanwhile: nothing is left to be done.
  if (acknowledgement === null || !row.open || typeof row.acknowledgement?.answeredAt === "string")
    return null;
  const reason = acknowledgement.reason === null ? "" : `${acknowledgement.reason} `;
  switch (acknowledgement.stage) {
    case "wanted":
    case "drafted":
    case "sending":
      return {
        intent: "info",
        title: "An acknowledgement is on its way.",
        text: "It is sent automatically; you need not send one.",
      };
    case "not-sent":
      return {
        intent: "warning",
        title: "No automatic acknowledgement was sent.",
        text: `${reason}Acknowledge by hand if the customer should have one.`,
      };
    case "unknown":
      return {
        intent: "warning",
        title: "Nobody knows whether the automatic acknowledgement was sent.",
        text: reason.trim(),
      };
    case "sent":
    case "not-needed":
      return null;
  }
};
