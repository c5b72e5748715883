import type { SeenMessage } from "../../ui/api/api.ts";
import type { ElementTree } from "../../ui/countdown/element-tree.ts";

/** The contract leaves the domain's own shapes open; here they have their names again. */
export interface Looked {
  readonly message: SeenMessage;
  readonly picture: ElementTree | null;
}

/** Whoever has to wait longer than this is told so by the start, which asks again. */
const SECONDS = 5;

/** Null for every answer that is not the one hoped for: the start asks again, and says what is wrong. */
export const askFirstLook = async (messageId: string, token: string): Promise<Looked | null> => {
  try {
    const response = await fetch(`/api/first-look?messageId=${encodeURIComponent(messageId)}`, {
      headers: { accept: "application/json", authorization: `Bearer ${token}` },
      cache: "no-store",
      credentials: "omit",
      signal: AbortSignal.timeout(SECONDS * 1000),
    });
    return response.ok ? ((await response.json()) as Looked) : null;
  } catch {
    return null;
  }
};
