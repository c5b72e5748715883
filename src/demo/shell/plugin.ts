import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import type { ActivityFeeds } from "../graph/world/activity-feed.ts";
import type { Mailboxes } from "../outlook/mailboxes.ts";
import type { NestedTokens } from "../outlook/office-host/nested-sign-in.ts";
import type { Me } from "../page/me.ts";
import type { Person } from "../sign-in/account.ts";
import { signInAddress } from "../sign-in/sign-in-address.ts";
import { TENANT_ID } from "../sign-in/registration.ts";
import { newMail } from "./new-mail.ts";

export interface ShellServer {
  readonly origin: string;
  /** The built pages. */
  readonly folder: string;
  readonly council: string;
  readonly people: readonly Person[];
  readonly mailboxes: Mailboxes;
  /** Mailboxes of a person's own services, first the one they work in most. */
  mailboxesOf(person: Person): readonly string[];
  whoIs(request: FastifyRequest, reply: FastifyReply): Promise<Person | undefined>;
  signOut(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  hostToken(person: Person): Promise<string>;
  /** Null: the app is not registered for it. */
  nestedTokens(person: Person, asked: NestedApp): Promise<NestedTokens | null>;
  readonly feeds: ActivityFeeds;
}

/** The app for which Outlook is asked to sign somebody in. */
interface NestedApp {
  readonly clientId: string;
  readonly scope: string;
}

const PAGES = {
  "/microsoft/": "shell",
  "/microsoft/outlook/": "outlook",
  "/microsoft/teams/": "teams",
} as const;

/** Only back to a page of ours. */
const backTo = (state: string | undefined): string =>
  state !== undefined && /^\/microsoft\/[\w/?=&%.+~-]*$/.test(state) ? state : "/microsoft/";

const notSignedIn = (reply: FastifyReply) =>
  reply.code(401).send({ code: "not-signed-in", message: "Choose who you are first." });

/** The pages that play Microsoft 365, and what they ask. Whoever has not signed in is asked who they are first. */
export const shellPlugin =
  (shell: ShellServer): FastifyPluginAsync =>
  async (app) => {
    const { origin, whoIs } = shell;
    const toSignIn = (reply: FastifyReply, state: string, as?: string) =>
      reply.redirect(signInAddress(origin, { state, ...(as === undefined ? {} : { as }) }));

    app.get("/", (_request, reply) => reply.redirect("/microsoft/"));
    app.get("/microsoft", (_request, reply) => reply.redirect("/microsoft/"));

    for (const [address, page] of Object.entries(PAGES)) {
      app.get(address, async (request, reply) => {
        if (!(await whoIs(request, reply))) return toSignIn(reply, request.url);
        const html = await readFile(join(shell.folder, `${page}.html`), "utf8");
        return reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").send(html);
      });
    }

    app.get<{ Querystring: { state?: string } }>("/microsoft/signed-in", async ({ query }, reply) =>
      reply.redirect(backTo(query.state)),
    );

    app.get<{ Querystring: { to?: string } }>("/microsoft/switch", async (request, reply) => {
      await shell.signOut(request, reply);
      return toSignIn(reply, "/microsoft/", request.query.to);
    });

    app.get("/microsoft/api/me", async (request, reply) => {
      const person = await whoIs(request, reply);
      if (!person) return notSignedIn(reply);
      const me: Me = { person, people: shell.people, council: shell.council, tenantId: TENANT_ID };
      return me;
    });

    app.get("/microsoft/api/host-token", async (request, reply) => {
      const person = await whoIs(request, reply);
      return person ? { token: await shell.hostToken(person) } : notSignedIn(reply);
    });

    app.get<{ Querystring: NestedApp }>("/microsoft/api/nested-tokens", async (request, reply) => {
      const person = await whoIs(request, reply);
      if (!person) return notSignedIn(reply);
      return { tokens: await shell.nestedTokens(person, request.query) };
    });

    app.get("/microsoft/api/activity", async (request, reply) => {
      const person = await whoIs(request, reply);
      return person ? shell.feeds.of(person.id) : notSignedIn(reply);
    });

    app.post("/microsoft/api/activity/read", async (request, reply) => {
      const person = await whoIs(request, reply);
      if (!person) return notSignedIn(reply);
      shell.feeds.readAll(person.id);
      return shell.feeds.of(person.id);
    });

    // As in the app catalogue of Teams: with it, notifications reach the person; without it they do not.
    app.post<{ Body: { installed: boolean } }>("/microsoft/api/app", async (request, reply) => {
      const person = await whoIs(request, reply);
      if (!person) return notSignedIn(reply);
      if (request.body.installed) shell.feeds.withoutApp.delete(person.id);
      else shell.feeds.withoutApp.add(person.id);
      return { installed: request.body.installed };
    });

    app.post("/microsoft/api/new-mail", async (request, reply) => {
      const person = await whoIs(request, reply);
      if (!person) return notSignedIn(reply);
      const mailbox = shell.mailboxesOf(person)[0] ?? "";
      const message = newMail(mailbox, new Date(), randomUUID().slice(0, 8));
      if (message) shell.mailboxes.deliver(message);
      return { mailbox, from: message?.from.name ?? "", subject: message?.subject ?? "" };
    });

    await app.register(fastifyStatic, {
      root: join(shell.folder, "parts"),
      prefix: "/microsoft/parts/",
      decorateReply: false,
      immutable: true,
      maxAge: "365d",
    });
  };
