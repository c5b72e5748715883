import type { SeenMessage } from "../../ui/api/api.ts";
import type { ElementTree } from "../../ui/countdown/element-tree.ts";

/** The contract leaves the domain's own shapes open; here they have their names again. */
export interface Looked {
  readonly message: SeenMessage;
  readonly picture: ElementTree | null;
}

/** Whoever has to wait longer than this is told so by the start, which asks again. */
const SECONDS = 5;

const lookedIn = ({ status, responseText }: XMLHttpRequest): Looked | null => {
  try {
    return status === 200 ? (JSON.parse(responseText) as Looked) : null;
  } catch {
    return null;
  }
};

/**
 * Null for every answer that is not the one hoped for: the start asks again, and says what is wrong.
 *
 * Asked in the older of the two ways: `fetch` takes the head of an answer and its body in turns of their own, and on a
 * slow computer each turn is waited for.
 */
export const askFirstLook = (messageId: string, token: string): Promise<Looked | null> =>
  new Promise<Looked | null>((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", `/api/first-look?messageId=${encodeURIComponent(messageId)}`);
    request.setRequestHeader("accept", "application/json");
    request.setRequestHeader("authorization", `Bearer ${token}`);
    request.timeout = SECONDS * 1000;
    // Comes once, however it ends: answered, failed, or after too long.
    request.onloadend = () => resolve(lookedIn(request));
    request.send();
    // What was kept may be no token, and then it can not even be sent.
  }).catch(() => null);
