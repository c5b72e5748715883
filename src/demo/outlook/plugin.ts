import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { Person } from "../sign-in/account.ts";
import type { Mailboxes } from "./mailboxes.ts";
import type { Folder, FolderRow, Mailbox, OutgoingMail, OutlookStart } from "./wire.ts";

const API = "/microsoft/outlook/api";
const PAGE = 60;
/** A page that hears nothing for this long asks again by itself: proxies close silent lines. */
const HEARTBEAT_MS = 20_000;

export interface OutlookServer {
  readonly mailboxes: Mailboxes;
  /** The mailboxes that somebody sees: those shared by their own services first, their personal one last. */
  mailboxesFor(person: Person): readonly Mailbox[];
  whoIs(request: FastifyRequest, reply: FastifyReply): Promise<Person | undefined>;
}

const gone = (reply: FastifyReply) =>
  reply.code(404).send({ code: "message-not-found", message: "The message is no longer in this mailbox." });

/** What the page that plays Outlook asks of its mailboxes. Only for somebody who has signed in. */
export const outlookPlugin =
  ({ mailboxes, mailboxesFor, whoIs }: OutlookServer): FastifyPluginAsync =>
  async (app) => {
    const people = new WeakMap<FastifyRequest, Person>();
    const personOf = (request: FastifyRequest): Person => people.get(request) as Person;

    const foldersFor = (person: Person): readonly FolderRow[] => {
      const seen = new Set(mailboxesFor(person).map(({ address }) => address));
      return mailboxes.folders().filter(({ mailbox }) => seen.has(mailbox));
    };

    app.addHook("preHandler", async (request, reply) => {
      const person = await whoIs(request, reply);
      if (!person)
        return reply.code(401).send({ code: "not-signed-in", message: "Choose who you are first." });
      people.set(request, person);
      return undefined;
    });

    app.get(`${API}/start`, async (request): Promise<OutlookStart> => {
      const person = personOf(request);
      return {
        person: { name: person.name, address: person.address },
        mailboxes: mailboxesFor(person),
        folders: foldersFor(person),
      };
    });

    app.get(`${API}/folders`, async (request) => foldersFor(personOf(request)));

    app.get<{ Querystring: { mailbox: string; folder: Folder; search?: string; skip?: string } }>(
      `${API}/messages`,
      async ({ query }) =>
        mailboxes.list({
          mailbox: query.mailbox,
          folder: query.folder,
          search: query.search ?? "",
          skip: Number(query.skip ?? 0),
          take: PAGE,
        }),
    );

    app.get<{ Querystring: { mailbox: string; id: string } }>(`${API}/message`, async ({ query }, reply) => {
      return mailboxes.message(query.mailbox, query.id) ?? gone(reply);
    });

    app.get<{ Querystring: { mailbox: string } }>(`${API}/categories`, async ({ query }) =>
      mailboxes.categories(query.mailbox),
    );

    app.put<{ Body: { mailbox: string; id: string; names: string[] } }>(
      `${API}/message/categories`,
      async ({ body }, reply) => {
        if (!mailboxes.message(body.mailbox, body.id)) return gone(reply);
        mailboxes.setCategories(body.mailbox, body.id, body.names);
        return reply.code(204).send();
      },
    );

    app.put<{ Body: { mailbox: string; id: string; read: boolean } }>(
      `${API}/message/read`,
      async ({ body }, reply) => {
        if (!mailboxes.message(body.mailbox, body.id)) return gone(reply);
        mailboxes.markRead(body.mailbox, body.id, body.read);
        return reply.code(204).send();
      },
    );

    app.get<{ Querystring: { mailbox: string; messageId: string } }>(
      `${API}/find`,
      async ({ query }, reply) => {
        return mailboxes.find(query.mailbox, query.messageId) ?? gone(reply);
      },
    );

    app.post<{ Body: OutgoingMail }>(`${API}/send`, async (request, reply) => {
      const { body } = request;
      if (body.inReplyTo !== null && !mailboxes.message(body.mailbox, body.inReplyTo)) return gone(reply);
      await mailboxes.send(body, personOf(request));
      return reply.code(202).send();
    });

    app.get(`${API}/changes`, (request, reply) => {
      reply.hijack();
      reply.raw.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      reply.raw.write("retry: 1000\n\n");
      const stop = mailboxes.onChange((mailbox) =>
        reply.raw.write(`data: ${JSON.stringify({ mailbox })}\n\n`),
      );
      const heartbeat = setInterval(() => reply.raw.write(": still here\n\n"), HEARTBEAT_MS);
      request.raw.on("close", () => {
        stop();
        clearInterval(heartbeat);
      });
    });
  };
