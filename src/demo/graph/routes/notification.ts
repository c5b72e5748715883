import { randomUUID } from "node:crypto";
import { folderId, ordinaryId } from "../world/mail-ids.ts";
import type { WorldChange } from "../world/microsoft-365.ts";
import type { Json } from "./message-json.ts";
import type { Subscription } from "./subscription.ts";

/** How long Graph waits for an address to prove itself. */
const PROOF_WITHIN_MS = 10_000;
/** The tenant of the fictional council, as notifications name it. */
const TENANT = "5f0c1c3e-6f0a-4d0e-9c55-0c0de0c0de00";

export type LifecycleEvent = "reauthorizationRequired" | "subscriptionRemoved" | "missed";

/** Whether the address answers, within ten seconds, with the token that it is called with, as plain text. */
export const proveAddress = async (address: string): Promise<boolean> => {
  if (!URL.canParse(address)) return false;
  const token = `Validation: Testing client application reachability for subscription ${randomUUID()} & <more>`;
  const url = new URL(address);
  url.searchParams.set("validationToken", token);
  try {
    const answer = await fetch(url, { method: "POST", signal: AbortSignal.timeout(PROOF_WITHIN_MS) });
    const isText = /^text\/plain/i.test(answer.headers.get("content-type") ?? "");
    return answer.status === 200 && isText && (await answer.text()) === token;
  } catch {
    return false;
  }
};

const headOf = ({ id, expirationDateTime, clientState }: Subscription): Json => ({
  subscriptionId: id,
  subscriptionExpirationDateTime: expirationDateTime,
  clientState,
  tenantId: TENANT,
});

/** What Graph says of a change: which message, and no more. */
export const changeNotification = (subscription: Subscription, change: WorldChange): Json => {
  const folder = folderId(change.mailbox, change.folder);
  const id = subscription.immutableIds ? change.id : ordinaryId(change);
  return {
    ...headOf(subscription),
    changeType: change.kind,
    resource: `Users/${change.mailbox}/mailFolders/${folder}/messages/${id}`,
    resourceData: { "@odata.type": "#Microsoft.Graph.Message", id },
  };
};

export const lifecycleNotification = (subscription: Subscription, lifecycleEvent: LifecycleEvent): Json => ({
  ...headOf(subscription),
  lifecycleEvent,
});
