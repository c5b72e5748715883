import { createHash } from "node:crypto";
import type { MailboxSender, OwnMailFound } from "../../application/ports/mailbox.ts";
import { failed, succeeded } from "../../domain/result.ts";
import { segment } from "./graph-address.ts";
import { createGraphClient } from "./graph-client.ts";
import { failure } from "./graph-failure.ts";
import type { GraphSettings } from "./settings.ts";

/**
 * A property that mail programs do not show and that stays on a message from the draft to Sent Items: by it an
 * acknowledgement of ours is found again, whatever was lost on our side.
 */
const KEY_PROPERTY = "String {7b3a2c52-41f0-4f0e-9d0c-5b1f6f2e8a11} Name ResponseStandardsAcknowledgement";

/** Exchange compares so many characters of a property with certainty. */
const LONGEST_KEY = 250;

/** What is longer ends in its digest: two long keys that begin alike are not taken for one. */
const keyText = (key: string): string =>
  key.length <= LONGEST_KEY
    ? key
    : `${key.slice(0, LONGEST_KEY - 65)}#${createHash("sha256").update(key).digest("hex")}`;
const inQuotes = (text: string): string => `'${text.replaceAll("'", "''")}'`;

interface FoundMails {
  readonly value?: readonly {
    readonly id?: string;
    readonly isDraft?: boolean | null;
    readonly sentDateTime?: string | null;
  }[];
}

interface Addressed {
  readonly emailAddress?: { readonly address?: string | null } | null;
}

/** A reply may bring along whoever the customer's mail named for answers, in any number: none of them is written to. */
const goesOnlyTo = (draft: unknown, to: string): boolean => {
  const { toRecipients, ccRecipients, bccRecipients } = (draft ?? {}) as Record<
    string,
    readonly Addressed[] | undefined
  >;
  const everybody = [...(toRecipients ?? []), ...(ccRecipients ?? []), ...(bccRecipients ?? [])];
  return everybody.length === 1 && everybody[0]?.emailAddress?.address?.toLowerCase() === to.toLowerCase();
};

/** Sends mail in the name of a shared mailbox, step by step, so that each step can be asked for afterwards. */
export const createGraphMailboxSender = (settings: GraphSettings): MailboxSender => {
  const client = createGraphClient(settings);
  const messages = (mailbox: string): string => `/users/${segment(mailbox)}/messages`;

  const state: MailboxSender["state"] = async (mailbox, draftId) => {
    const path = `${messages(mailbox)}/${segment(draftId)}?$select=id,isDraft`;
    const answer = await client.json(mailbox, { path });
    if (!answer.ok) return answer.failure.code === "not-found" ? succeeded("gone") : answer;
    const { isDraft } = (answer.value ?? {}) as { isDraft?: unknown };
    if (typeof isDraft !== "boolean") {
      return failed(failure("unavailable", "an answer did not tell whether it is a draft"));
    }
    return succeeded(isDraft ? "draft" : "sent");
  };

  const address: MailboxSender["address"] = async (mailbox, draftId, to) => {
    const addressed = await client.json(mailbox, {
      method: "PATCH",
      path: `${messages(mailbox)}/${segment(draftId)}`,
      body: { toRecipients: [{ emailAddress: { address: to } }], ccRecipients: [], bccRecipients: [] },
    });
    if (!addressed.ok) return addressed;
    return goesOnlyTo(addressed.value, to)
      ? succeeded(undefined)
      : failed(failure("rejected", "a draft kept other recipients"));
  };

  return {
    find: async (mailbox, key) => {
      const condition = `ep/id eq ${inQuotes(KEY_PROPERTY)} and ep/value eq ${inQuotes(keyText(key))}`;
      const filter = encodeURIComponent(`singleValueExtendedProperties/Any(ep: ${condition})`);
      const path = `${messages(mailbox)}?$select=id,isDraft,sentDateTime&$top=10&$filter=${filter}`;
      const answer = await client.json(mailbox, { path });
      if (!answer.ok) return answer;
      const found = (answer.value as FoundMails | null)?.value;
      if (!Array.isArray(found))
        return failed(failure("unavailable", "an answer was not a list of messages"));
      const own = found.flatMap(({ id, isDraft, sentDateTime }): OwnMailFound[] => {
        if (id === undefined) return [];
        const sentAt = Date.parse((isDraft === false && sentDateTime) || "");
        const left = Number.isNaN(sentAt) ? {} : { sentAt: new Date(sentAt).toISOString() };
        return [{ graphId: id, sent: isDraft === false, ...left }];
      });
      return succeeded(own.find(({ sent }) => sent) ?? own[0] ?? null);
    },

    draft: async (mailbox, { answers, key, to, text, headers }) => {
      const answer = await client.json(mailbox, {
        method: "POST",
        path: `${messages(mailbox)}/${segment(answers)}/createReply`,
        body: {
          message: {
            // One address and no other: whatever the customer's mail asked for, nobody else gets this.
            toRecipients: [{ emailAddress: { address: to } }],
            ccRecipients: [],
            body: { contentType: "text", content: text },
            internetMessageHeaders: headers.map(([name, value]) => ({ name, value })),
            singleValueExtendedProperties: [{ id: KEY_PROPERTY, value: keyText(key) }],
          },
        },
      });
      if (!answer.ok) return answer;
      const { id } = (answer.value ?? {}) as { id?: unknown };
      if (typeof id !== "string" || id === "") {
        return failed(failure("unavailable", "a draft was made without an id"));
      }
      if (goesOnlyTo(answer.value, to)) return succeeded(id);
      const addressed = await address(mailbox, id, to);
      if (addressed.ok) return succeeded(id);
      await client.json(mailbox, { method: "DELETE", path: `${messages(mailbox)}/${segment(id)}` });
      return addressed;
    },

    address,

    send: async (mailbox, draftId) => {
      const path = `${messages(mailbox)}/${segment(draftId)}/send`;
      const answer = await client.json(mailbox, { method: "POST", path });
      return answer.ok ? succeeded(undefined) : answer;
    },

    state,

    discard: async (mailbox, draftId) => {
      // It keeps its id when it is sent: what has left stays in Sent Items, where everyone can read what was said.
      const found = await state(mailbox, draftId);
      if (!found.ok) return found;
      if (found.value !== "draft") return succeeded(undefined);
      const path = `${messages(mailbox)}/${segment(draftId)}`;
      const answer = await client.json(mailbox, { method: "DELETE", path });
      return answer.ok || answer.failure.code === "not-found" ? succeeded(undefined) : answer;
    },
  };
};
