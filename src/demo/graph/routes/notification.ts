import { randomUUID } from "node:crypto";
import { folderId } from "../world/mail-ids.ts";
import type { WorldChange } from "../world/microsoft-365.ts";

/** How long Graph waits for an answer. */
const PROOF_WITHIN_MS = 10_000;
const TAKEN_WITHIN_MS = 3_000;
/** The tenant of the fictional council, as notifications name it. */
const TENANT = "5f0c1c3e-6f0a-4d0e-9c55-0c0de0c0de00";

/** Whether the address answers, within ten seconds, with the token that it is called with, as plain text. */
export const proveAddress = async (address: string): Promise<boolean> => {
  if (!URL.canParse(address)) return false;
  const token = `Validation: ${randomUUID()}`;
  const url = new URL(address);
  url.searchParams.set("validationToken", token);
  try {
    const answer = await fetch(url, { method: "POST", signal: AbortSignal.timeout(PROOF_WITHIN_MS) });
    return answer.status === 200 && (await answer.text()) === token;
  } catch {
    return false;
  }
};

export interface Subscriber {
  readonly id: string;
  readonly notificationUrl: string;
  readonly clientState: string | null;
  readonly expirationDateTime: string;
}

/** Tells one subscriber of one change. A notification that is not taken is lost: the delta is the truth. */
export const notify = async (subscriber: Subscriber, change: WorldChange): Promise<void> => {
  const folder = folderId(change.mailbox, change.folder);
  const value = [
    {
      subscriptionId: subscriber.id,
      subscriptionExpirationDateTime: subscriber.expirationDateTime,
      clientState: subscriber.clientState,
      changeType: change.kind,
      tenantId: TENANT,
      resource: `Users/${change.mailbox}/mailFolders/${folder}/messages/${change.id}`,
      resourceData: { "@odata.type": "#Microsoft.Graph.Message", id: change.id },
    },
  ];
  try {
    await fetch(subscriber.notificationUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ value }),
      signal: AbortSignal.timeout(TAKEN_WITHIN_MS),
    });
  } catch {
    // As with Graph itself, the subscriber finds the change at its next reading of the delta.
  }
};
