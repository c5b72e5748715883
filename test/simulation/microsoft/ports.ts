import { withTag } from "../../../src/adapters/graph/categories.ts";
import { flagToWrite, type GraphFlag } from "../../../src/adapters/graph/follow-up-flag.ts";
import type {
  MailboxFailure,
  MailboxMarks,
  MailboxReader,
  MailboxSender,
  MessageMarks,
  UnreadableMail,
  WatchedFolder,
} from "../../../src/application/ports/mailbox.ts";
import type { MailMessage } from "../../../src/domain/mail/message.ts";
import { failed, succeeded, type Result } from "../../../src/domain/result.ts";
import type { Draws } from "../../support/traffic/chance.ts";
import type { GraphGate } from "../process.ts";
import type { Timeline } from "../timeline.ts";
import type { Trouble } from "../trouble.ts";
import type { World, WorldMail } from "./world.ts";

const PAGE = 10;

const FOLDERS: readonly WatchedFolder[] = [
  { key: "inbox", name: "Inbox", holds: "inbox" },
  { key: "filed", name: "Filed", holds: "other" },
  { key: "junk", name: "Junk Email", holds: "junk" },
  { key: "sent", name: "Sent Items", holds: "sent" },
];

const notFound = (): Result<never, MailboxFailure> =>
  failed({ code: "not-found", message: "There is no such message" });

/** As the Graph adapter reads it where it lies now. */
const readAs = (mail: WorldMail, folder: WatchedFolder): MailMessage | UnreadableMail => {
  if (mail.unreadable > 0) {
    mail.unreadable -= 1;
    return { graphId: mail.id, reason: "It has no date" };
  }
  const { message } = mail;
  const own =
    message.from?.address === mail.mailbox && message.headers.every(([name]) => name !== "received");
  if (folder.holds !== "other") return { ...message, folder: folder.holds };
  return { ...message, folder: own ? "sent" : "inbox" };
};

export const createReader = (world: World, graph: GraphGate): MailboxReader => ({
  folders: () => graph("folders", () => succeeded(FOLDERS)),

  count: (mailbox, { key }, since) =>
    graph("count", () =>
      succeeded(
        [...world.mails.values()].filter(
          (mail) => mail.mailbox === mailbox && mail.folder === key && mail.message.receivedAt >= since,
        ).length,
      ),
    ),

  read: (mailbox, folder, { cursor, since }) =>
    graph(`read ${folder.key} ${cursor ?? "from the beginning"}`, () => {
      const generation = world.generation(mailbox, folder.key);
      const [known, from] = (cursor ?? `${generation}:0`).split(":").map(Number);
      if (known !== generation || from === undefined) {
        return failed({ code: "cursor-expired", message: "410" });
      }
      const log = world.logOf(mailbox, folder.key);
      const reached = Math.min(from + PAGE, log.length);
      const messages: MailMessage[] = [];
      const unreadable: UnreadableMail[] = [];
      for (const id of new Set(log.slice(from, reached))) {
        const mail = world.mails.get(id);
        if (mail === undefined || mail.folder !== folder.key || mail.message.receivedAt < since) continue;
        const read = readAs(mail, folder);
        if ("reason" in read) unreadable.push(read);
        else messages.push(read);
      }
      return succeeded({
        ...{ messages, unreadable, cursor: `${generation}:${reached}` },
        more: reached < log.length,
      });
    }),

  again: (_mailbox, folder, graphId) =>
    graph("again", () => {
      const mail = world.mails.get(graphId);
      return succeeded(mail === undefined ? null : readAs(mail, folder));
    }),
});

type ToPut = Parameters<MailboxMarks["put"]>[1][number];

const putOne = (world: World, { graphId, marks, lastPut }: ToPut, ours: readonly string[]) => {
  const mail = world.mails.get(graphId);
  if (mail === undefined) return notFound();
  const categories = withTag(mail.categories, marks.category, ours);
  const flag = flagToWrite(mail.flag, marks.flag, lastPut?.flag ?? null);
  if (categories !== null) mail.categories = categories;
  if (flag !== null) mail.flag = flag satisfies GraphFlag;
  if (categories !== null || flag !== null) world.changed(mail);
  return succeeded(marks);
};

export const createMarks = (
  world: World,
  graph: GraphGate,
  draws: Draws,
  trouble: () => Trouble,
): MailboxMarks => ({
  provide: () => graph("provide", () => succeeded(undefined)),

  put: async (_mailbox, messages, ours) => {
    const versions = messages.map(({ graphId }) => world.mails.get(graphId)?.version);
    const put = await graph("put", (isLate) =>
      succeeded(
        messages.map((message, index): Result<MessageMarks, MailboxFailure> => {
          const changed = world.mails.get(message.graphId)?.version !== versions[index];
          // A change that comes late bears the version that it was made for (If-Match), and nobody tries it again.
          if (isLate && changed) return failed({ code: "unavailable", message: "Changed meanwhile" });
          const { refused, answerLost } = trouble();
          const fate = draws.next();
          const hindered = failed({ code: "unavailable", message: "One of the batch failed" } as const);
          if (fate < refused) return hindered;
          const outcome = putOne(world, message, ours);
          return fate < refused + answerLost ? hindered : outcome;
        }),
      ),
    );
    return put.ok ? put.value : messages.map(() => put);
  },
});

export const createSender = (
  world: World,
  graph: GraphGate,
  timeline: Timeline,
  draws: Draws,
  trouble: () => Trouble,
): MailboxSender => ({
  find: (mailbox, key) =>
    graph("find", () => {
      const moment = timeline.now();
      const own = world
        .ownWith(key)
        .filter((mail) => mail.mailbox === mailbox && mail.draftKnownAt <= moment)
        .map((mail) => {
          const sent = mail.sentKnownAt <= moment;
          return { graphId: mail.id, sent, ...(sent && { sentAt: mail.message.sentAt ?? "" }) };
        });
      return succeeded(own.find(({ sent }) => sent) ?? own[0] ?? null);
    }),

  draft: (_mailbox, { answers, key, to, headers }) =>
    graph("draft", () => {
      const original = world.mails.get(answers);
      return original === undefined ? notFound() : succeeded(world.draft(original, { key, to, headers }).id);
    }),

  send: (_mailbox, draftId) =>
    graph("send", () => {
      const draft = world.mails.get(draftId);
      // What was sent before is, for Graph, no such draft.
      if (draft === undefined || !draft.isDraft) return notFound();
      if (draft.folder === "outbox") {
        return failed({ code: "rejected", message: "The message is being sent already" });
      }
      if (draws.is(trouble().lingers)) {
        draft.folder = "outbox";
        timeline.after(draws.between(1, 120) * 1000, () => world.leave(draft));
      } else world.leave(draft);
      return succeeded(undefined);
    }),

  state: (_mailbox, draftId) =>
    graph("state", () => {
      const draft = world.mails.get(draftId);
      return succeeded(draft === undefined ? "gone" : draft.isDraft ? "draft" : "sent");
    }),

  // A reply here brings nobody along, so there is nobody to be taken off.
  address: (_mailbox, draftId) =>
    graph("address", () =>
      world.mails.has(draftId)
        ? succeeded(undefined)
        : failed({ code: "not-found", message: "There is no such draft." }),
    ),

  discard: (_mailbox, draftId) =>
    graph("discard", () => {
      const draft = world.mails.get(draftId);
      // What is in the outbox is on its way: taking it away there does not always stop it.
      if (draft?.isDraft === true && (draft.folder === "drafts" || draws.is(0.5))) world.remove(draft);
      return succeeded(undefined);
    }),
});
