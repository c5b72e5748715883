import type { MessageLinks } from "../../application/ports/message-links.ts";
import { succeeded } from "../../domain/result.ts";
import { segment } from "./graph-address.ts";
import { createGraphClient } from "./graph-client.ts";
import type { GraphSettings } from "./settings.ts";

/** Somebody waits for it with the mouse in their hand. */
const PATIENCE_MS = 8_000;

/** Asks for the address at which a message opens. It is followed by people, so nothing but https is passed on. */
export const createGraphMessageLinks = (settings: GraphSettings): MessageLinks => {
  const client = createGraphClient({ ...settings, timeoutMs: settings.timeoutMs ?? PATIENCE_MS });
  return {
    webLink: async (mailbox, graphId) => {
      const path = `/users/${segment(mailbox)}/messages/${segment(graphId)}?$select=webLink`;
      const answer = await client.json(mailbox, { path });
      if (!answer.ok) return answer.failure.code === "not-found" ? succeeded(null) : answer;
      const { webLink } = (answer.value ?? {}) as { webLink?: unknown };
      return succeeded(typeof webLink === "string" && webLink.startsWith("https://") ? webLink : null);
    },
  };
};
