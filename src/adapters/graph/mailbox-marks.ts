import type { MailboxCategory, MailboxMarks, MessageMarks } from "../../application/ports/mailbox.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { withTag } from "./categories.ts";
import { flagToWrite, type GraphFlag } from "./follow-up-flag.ts";
import { segment } from "./graph-address.ts";
import { createGraphClient, type GraphCall, type GraphClient } from "./graph-client.ts";
import { failure, type GraphFailure } from "./graph-failure.ts";
import type { GraphSettings } from "./settings.ts";

/** Each try reads the message again, so a few are enough for any number of people. */
const TRIES = 5;
/** Exchange answers that another client changed the message in between. */
const CHANGED_MEANWHILE = 412;

type ToPut = Parameters<MailboxMarks["put"]>[1][number];

const pathOf = (mailbox: string, graphId: string): string =>
  `/users/${segment(mailbox)}/messages/${segment(graphId)}`;

/** Keeps our categories and follow-ups on messages in a shared mailbox, beside those that people put there. */
export const createGraphMailboxMarks = (settings: GraphSettings): MailboxMarks => {
  const client = createGraphClient(settings);

  /** One try for several messages: read all, then write those that differ. Null: changed meanwhile, try again. */
  const tryOnce = async (
    mailbox: string,
    messages: readonly ToPut[],
    ours: readonly string[],
  ): Promise<readonly (Result<MessageMarks, GraphFailure> | null)[]> => {
    const read = await client.batch(
      mailbox,
      messages.map(({ graphId }) => ({
        path: `${pathOf(mailbox, graphId)}?$select=categories,flag,changeKey`,
      })),
    );
    const writes = messages.map((message, index) => {
      const answer = read[index];
      return answer?.ok === true ? changeOf(mailbox, message, answer.value, ours) : null;
    });
    const calls = writes.flatMap((call) => call ?? []);
    const written = await client.batch(mailbox, calls);
    return messages.map(({ marks }, index) => {
      const answer = read[index];
      if (answer?.ok !== true) return answer ?? failed(failure("unavailable", "an answer is missing"));
      const call = writes[index];
      if (call === null || call === undefined) return succeeded(marks);
      const outcome = written[calls.indexOf(call)];
      if (outcome?.ok === true) return succeeded(marks);
      return outcome?.failure.status === CHANGED_MEANWHILE
        ? null
        : (outcome ?? failed(failure("unavailable", "an answer is missing")));
    });
  };

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

    put: async (mailbox, messages, ours) => {
      const outcomes = new Map<ToPut, Result<MessageMarks, GraphFailure>>();
      let left: readonly ToPut[] = messages;
      for (let attempt = 1; attempt <= TRIES && left.length > 0; attempt += 1) {
        const tried = await tryOnce(mailbox, left, ours);
        for (const [index, message] of left.entries()) {
          const outcome = tried[index];
          if (outcome) outcomes.set(message, outcome);
        }
        left = left.filter((message) => !outcomes.has(message));
      }
      const always = failed(failure("unavailable", "the message keeps being changed by others"));
      return messages.map((message) => outcomes.get(message) ?? always);
    },
  };
};

/** The call that puts our marks on a message; null when it bears them already. */
const changeOf = (
  mailbox: string,
  { graphId, marks, lastPut }: ToPut,
  message: unknown,
  ours: readonly string[],
): GraphCall | null => {
  const {
    categories: written,
    changeKey,
    flag: present,
    "@odata.etag": etag,
  } = (message ?? {}) as Record<string, unknown>;
  const bears = Array.isArray(written) ? written.filter((each) => typeof each === "string") : [];
  const categories = withTag(bears, marks.category, ours);
  const flag = flagToWrite((present ?? {}) as GraphFlag, marks.flag, lastPut?.flag ?? null);
  if (categories === null && flag === null) return null;
  const version =
    typeof etag === "string" ? etag : typeof changeKey === "string" ? `W/"${changeKey}"` : undefined;
  return {
    method: "PATCH",
    path: pathOf(mailbox, graphId),
    body: { ...(categories !== null && { categories }), ...(flag !== null && { flag }) },
    ...(version !== undefined && { ifMatch: version }),
  };
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
