import type { FastifyInstance, FastifyRequest } from "fastify";
import { changeKey } from "../world/mail-ids.ts";
import type { MailWorld } from "../world/microsoft-365.ts";
import type { StoredMail } from "../world/stored-mail.ts";
import {
  folderNamed,
  folderOf,
  mailboxOf,
  mailOf,
  option,
  ownAddress,
  pageSize,
  preferences,
  wholeNumber,
} from "./asked-for.ts";
import type { Faults } from "./faults.ts";
import { changedMeanwhile, GraphRefusal } from "./graph-refusal.ts";
import { search } from "./message-filter.ts";
import { changeWished } from "./message-changes.ts";
import { messageJson, selection, type Json } from "./message-json.ts";
import { mimeOf } from "./mime.ts";

const GRAPHS_OWN_PAGE_SIZE = 10;

/** A write that names the version it is for is refused when there is a newer one. */
const checkVersion = (request: FastifyRequest, mail: StoredMail): void => {
  const wanted = request.headers["if-match"];
  if (wanted === undefined || wanted === "*") return;
  if (wanted.replace(/^W\//, "").replaceAll('"', "") !== changeKey(mail)) throw changedMeanwhile();
};

/** Reading, changing, moving and deleting messages. */
export const messageRoutes = (app: FastifyInstance, world: MailWorld, faults: Faults): void => {
  const list = (request: FastifyRequest, mailbox: string, folder: string | null): Json => {
    const selected = selection(option(request, "$select"), option(request, "$expand"));
    const wishes = preferences(request);
    const size = pageSize(request) ?? wishes.pageSize ?? GRAPHS_OWN_PAGE_SIZE;
    const skip = wholeNumber(request, "$skip") ?? 0;
    const [filter, order] = [option(request, "$filter"), option(request, "$orderby")];
    const { mails, total } = search(world, {
      ...{ mailbox, folder, filter, order, skip, size },
      unlisted: faults.unlisted,
    });
    const query = new URLSearchParams(request.query as Record<string, string>);
    query.set("$skip", String(skip + size));
    return {
      value: mails.map((mail) => messageJson(mail, wishes, selected)),
      ...(option(request, "$count") === "true" ? { "@odata.count": total } : {}),
      ...(total > skip + size ? { "@odata.nextLink": `${ownAddress(request)}?${query.toString()}` } : {}),
    };
  };

  app.get("/users/:user/mailFolders/:folder/messages", (request) => {
    const mailbox = mailboxOf(world, request);
    return list(request, mailbox, folderOf(world, mailbox, request));
  });

  app.get("/users/:user/messages", (request) => list(request, mailboxOf(world, request), null));

  app.get("/users/:user/messages/:id", (request) =>
    messageJson(
      mailOf(world, request),
      preferences(request),
      selection(option(request, "$select"), option(request, "$expand")),
    ),
  );

  app.get("/users/:user/messages/:id/$value", (request, reply) =>
    reply.type("text/plain").send(mimeOf(mailOf(world, request))),
  );

  app.get("/users/:user/messages/:id/attachments", (request) => ({
    value: mailOf(world, request).attachments.map((file, index) => ({
      "@odata.type": "#microsoft.graph.fileAttachment",
      id: String(index + 1),
      name: file.name,
      contentType: file.contentType,
      size: file.size,
      isInline: false,
    })),
  }));

  app.patch("/users/:user/messages/:id", (request) => {
    const mail = mailOf(world, request);
    checkVersion(request, mail);
    const changed = world.change(mail.id, changeWished(mail, (request.body ?? {}) as Json));
    return messageJson(changed, preferences(request), selection(undefined));
  });

  app.delete("/users/:user/messages/:id", (request, reply) => {
    const mail = mailOf(world, request);
    checkVersion(request, mail);
    if (mail.folder === "deleteditems") world.remove(mail.id);
    else world.move(mail.id, "deleteditems");
    return reply.code(204).send();
  });

  app.post("/users/:user/messages/:id/move", (request, reply) => {
    const mail = mailOf(world, request);
    const body = (request.body ?? {}) as { destinationId?: string; DestinationId?: string };
    const destination = body.destinationId ?? body.DestinationId;
    if (destination === undefined) {
      throw new GraphRefusal(400, "ErrorInvalidRequest", "destinationId is missing.");
    }
    const moved = world.move(mail.id, folderNamed(world, mail.mailbox, destination));
    return reply.code(201).send(messageJson(moved, preferences(request), selection(undefined)));
  });
};
