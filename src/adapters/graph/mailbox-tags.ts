import type { MailboxCategory, MailboxTags } from "../../application/ports/mailbox.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { withTag } from "./categories.ts";
import { segment } from "./graph-address.ts";
import { createGraphClient, type GraphClient } from "./graph-client.ts";
import { failure, type GraphFailure } from "./graph-failure.ts";
import type { GraphSettings } from "./settings.ts";

/** Each try reads the message again, so a few are enough for any number of people. */
const TRIES = 5;
/** Exchange answers that another client changed the message in between. */
const CHANGED_MEANWHILE = 412;

/** Keeps our categories on messages in a shared mailbox, beside those that people put there. */
export const createGraphMailboxTags = (settings: GraphSettings): MailboxTags => {
  const client = createGraphClient(settings);
  return {
    provide: async (mailbox, categories) => {
      const known = await masterCategories(client, mailbox);
      if (!known.ok) return known;
      for (const category of categories) {
        if (known.value.has(category.name.toLowerCase())) continue;
        const added = await addCategory(client, mailbox, category);
        if (!added.ok) return added;
      }
      return succeeded(undefined);
    },

    put: async ({ mailbox, graphId, category }, ours) => {
      const path = `/users/${segment(mailbox)}/messages/${segment(graphId)}`;
      for (let attempt = 1; attempt <= TRIES; attempt += 1) {
        const message = await client.json(mailbox, { path: `${path}?$select=categories,changeKey` });
        if (!message.ok) return message;
        const { present, version } = categoriesOf(message.value);
        const categories = withTag(present, category, ours);
        if (categories === null) return succeeded(undefined);
        const written = await client.json(mailbox, {
          method: "PATCH",
          path,
          body: { categories },
          ...(version === null ? {} : { ifMatch: version }),
        });
        if (written.ok) return succeeded(undefined);
        if (written.failure.status !== CHANGED_MEANWHILE) return written;
      }
      return failed(failure("unavailable", "the message keeps being changed by others"));
    },
  };
};

const categoriesOf = (
  message: unknown,
): { readonly present: readonly string[]; readonly version: string | null } => {
  const { categories, changeKey, "@odata.etag": etag } = (message ?? {}) as Record<string, unknown>;
  const present = Array.isArray(categories) ? categories.filter((each) => typeof each === "string") : [];
  if (typeof etag === "string") return { present, version: etag };
  return { present, version: typeof changeKey === "string" ? `W/"${changeKey}"` : null };
};

const masterCategories = async (
  client: GraphClient,
  mailbox: string,
): Promise<Result<ReadonlySet<string>, GraphFailure>> => {
  const names = new Set<string>();
  let path: string | null = `/users/${segment(mailbox)}/outlook/masterCategories`;
  while (path !== null) {
    const answer: Result<unknown, GraphFailure> = await client.json(mailbox, { path });
    if (!answer.ok) return answer;
    const page = answer.value as { value?: { displayName?: string | null }[]; "@odata.nextLink"?: string };
    for (const { displayName } of page.value ?? []) names.add((displayName ?? "").toLowerCase());
    const next = page["@odata.nextLink"] === undefined ? null : client.address.below(page["@odata.nextLink"]);
    if (next && !next.ok) return next;
    path = next?.value ?? null;
  }
  return succeeded(names);
};

/** That somebody else made it in the meantime is as good. */
const addCategory = async (
  client: GraphClient,
  mailbox: string,
  category: MailboxCategory,
): Promise<Result<void, GraphFailure>> => {
  const added = await client.json(mailbox, {
    method: "POST",
    path: `/users/${segment(mailbox)}/outlook/masterCategories`,
    body: { displayName: category.name, color: category.colour },
  });
  if (added.ok) return succeeded(undefined);
  const exists =
    added.failure.status === 409 || /AlreadyExists|Duplicate/i.test(added.failure.graphCode ?? "");
  return exists ? succeeded(undefined) : added;
};
