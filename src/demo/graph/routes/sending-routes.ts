import type { FastifyInstance, FastifyRequest } from "fastify";
import { draftAnswerTo, emptyDraft, type NewMail } from "../world/answer-to.ts";
import type { MailWorld } from "../world/microsoft-365.ts";
import type { MailToFile, StoredMail } from "../world/stored-mail.ts";
import { mailboxOf, mailOf, preferences } from "./asked-for.ts";
import type { Faults } from "./faults.ts";
import { badRequest, GraphRefusal, itemNotFound } from "./graph-refusal.ts";
import { changeWished } from "./message-changes.ts";
import type { SendLimit } from "./send-limit.ts";
import type { Traffic } from "./traffic.ts";
import { messageJson, selection, type Json } from "./message-json.ts";

/** What Exchange can send to at all. */
const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+$/;

interface ReplyBody {
  readonly message?: Json;
  readonly comment?: string;
}

/** Names in a call are accepted as the metadata spells them, and in the small letters of the documentation. */
const bodyOf = (request: FastifyRequest): Json =>
  Object.fromEntries(
    Object.entries((request.body ?? {}) as Json).map(([name, value]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      value,
    ]),
  );

export interface Sending {
  readonly world: MailWorld;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly limit: SendLimit;
}

/** Drafts, replies and sending. A draft keeps its id when it is sent. */
export const sendingRoutes = (app: FastifyInstance, { world, faults, traffic, limit }: Sending): void => {
  const writer = (request: FastifyRequest): NewMail => {
    const address = mailboxOf(world, request);
    const mailbox = world.mailboxes.find((each) => each.address === address) ?? { name: address, address };
    return { mailbox, at: world.now() };
  };

  const replyDraft = (request: FastifyRequest, toAll: boolean): MailToFile => {
    const { message, comment } = bodyOf(request) as ReplyBody;
    if (message?.["body"] !== undefined && comment !== undefined) {
      throw badRequest("Specify either a comment or the body of the message, not both.");
    }
    const draft = draftAnswerTo(mailOf(world, request), writer(request), toAll);
    return { ...draft, text: comment ?? draft.text, ...changeWished(draft, message ?? {}) };
  };

  /** The draft as it leaves. Refused where it has nobody to go to, or the mailbox has sent too much. */
  const leaving = (draft: MailToFile): MailToFile => {
    const recipients = [...draft.to, ...draft.cc];
    if (recipients.length === 0 || !recipients.every(({ address }) => ADDRESS.test(address))) {
      throw new GraphRefusal(400, "ErrorInvalidRecipients", "At least one recipient is not valid.");
    }
    limit(draft.mailbox);
    const at = world.now();
    const gone = { folder: "sentitems", isDraft: false, wasSent: true };
    return { ...draft, ...gone, receivedAt: at, sentAt: at };
  };

  const left = (mail: MailToFile, isKept = true): void => {
    const { mailbox, sentAt: at, id, subject, internetMessageId, inReplyTo, headers, text } = mail;
    const to = [...mail.to, ...mail.cc].map(({ address }) => address.toLowerCase());
    const kept = isKept ? id : null;
    world.carry(mail);
    traffic.sends.push({ mailbox, at, id: kept, to, subject, internetMessageId, inReplyTo, headers, text });
  };

  const sendDraft = (draft: StoredMail): void => {
    const mail = leaving(draft);
    const submitted = faults.lingersInOutbox?.({ mailbox: draft.mailbox, id: draft.id });
    left(mail);
    if (submitted === undefined) {
      world.change(draft.id, mail);
      return;
    }
    world.change(draft.id, { folder: "outbox" });
    void submitted.then(() => world.message(draft.id) && world.change(draft.id, mail));
  };

  const created = (request: FastifyRequest, draft: StoredMail): Json =>
    messageJson(draft, preferences(request), selection(undefined));

  app.post("/users/:user/messages", (request, reply) => {
    const draft = emptyDraft(writer(request));
    const filed = world.file({ ...draft, ...changeWished(draft, (request.body ?? {}) as Json) });
    return reply.code(201).send(created(request, filed));
  });

  app.post("/users/:user/sendMail", (request, reply) => {
    const { message, saveToSentItems } = bodyOf(request);
    const draft = emptyDraft(writer(request));
    const mail = leaving({ ...draft, ...changeWished(draft, (message ?? {}) as Json) });
    left(mail, saveToSentItems !== false);
    if (saveToSentItems !== false) world.file(mail);
    return reply.code(202).send();
  });

  app.post("/users/:user/messages/:id/send", (request, reply) => {
    const draft = mailOf(world, request);
    // What was sent before is, for Graph, no such draft.
    if (!draft.isDraft) throw itemNotFound();
    if (draft.folder === "outbox") {
      throw new GraphRefusal(400, "ErrorInvalidOperation", "The message is being sent already.");
    }
    sendDraft(draft);
    return reply.code(202).send();
  });

  for (const [suffix, toAll] of [
    ["", false],
    ["All", true],
  ] as const) {
    app.post(`/users/:user/messages/:id/createReply${suffix}`, (request, reply) =>
      reply.code(201).send(created(request, world.file(replyDraft(request, toAll)))),
    );
    app.post(`/users/:user/messages/:id/reply${suffix}`, (request, reply) => {
      const mail = leaving(replyDraft(request, toAll));
      left(mail);
      world.file(mail);
      return reply.code(202).send();
    });
  }
};
