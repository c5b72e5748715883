import type { FastifyInstance, FastifyRequest } from "fastify";
import { draftAnswerTo, emptyDraft, type NewMail } from "../world/answer-to.ts";
import type { MailWorld } from "../world/microsoft-365.ts";
import type { MailToFile, StoredMail } from "../world/stored-mail.ts";
import { mailboxOf, mailOf, preferences } from "./asked-for.ts";
import { badRequest, GraphRefusal } from "./graph-refusal.ts";
import { changeWished } from "./message-changes.ts";
import { messageJson, selection, type Json } from "./message-json.ts";

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

/** Drafts, replies and sending. A draft keeps its id when it is sent. */
export const sendingRoutes = (app: FastifyInstance, world: MailWorld): void => {
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

  const send = (draft: MailToFile): MailToFile => {
    if (draft.to.length + draft.cc.length === 0) {
      throw new GraphRefusal(400, "ErrorInvalidRecipients", "At least one recipient is not valid.");
    }
    const at = world.now();
    return { ...draft, folder: "sentitems", isDraft: false, receivedAt: at, sentAt: at };
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
    const mail = send({ ...draft, ...changeWished(draft, (message ?? {}) as Json) });
    if (saveToSentItems !== false) world.file(mail);
    return reply.code(202).send();
  });

  app.post("/users/:user/messages/:id/send", (request, reply) => {
    const draft = mailOf(world, request);
    if (!draft.isDraft) throw new GraphRefusal(400, "ErrorInvalidRequest", "The message is not a draft.");
    world.change(draft.id, send(draft));
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
      world.file(send(replyDraft(request, toAll)));
      return reply.code(202).send();
    });
  }
};
