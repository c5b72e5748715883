import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyPluginAsync, FastifyReply } from "fastify";
import type Provider from "oidc-provider";
import type { Person } from "./account.ts";
import { MICROSOFT_PAGES, SIGN_IN_PATH } from "./registration.ts";
import { tooLatePage, whoAreYouPage } from "./who-are-you-page.ts";

export interface SignInPages {
  readonly provider: Provider;
  readonly people: readonly Person[];
  /** Ids of the people to offer first. */
  readonly offerFirst: readonly string[];
  readonly council: string;
}

const html = (reply: FastifyReply, status: number, page: string) =>
  reply.code(status).header("cache-control", "no-store").type("text/html; charset=utf-8").send(page);

/** Who has signed in to this browser: the session of the provider, by its cookie. */
export const signedIn = async (
  { provider, people }: Pick<SignInPages, "provider" | "people">,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Person | undefined> => {
  const session = await provider.Session.get(provider.createContext(request, response));
  return people.find((each) => each.id === session.accountId);
};

/** Ends the session of this browser. */
export const signOut = async (
  { provider }: Pick<SignInPages, "provider">,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const session = await provider.Session.get(provider.createContext(request, response));
  if (session.accountId !== undefined) await session.destroy();
};

/** The provider and its one page, mounted under /microsoft/sign-in. */
export const signInPlugin =
  (pages: SignInPages): FastifyPluginAsync =>
  async (app) => {
    const { provider, people } = pages;
    const first = people.filter((each) => pages.offerFirst.includes(each.id));
    const others = people.filter((each) => !pages.offerFirst.includes(each.id));

    await app.register(async (choice) => {
      choice.removeAllContentTypeParsers();
      choice.addContentTypeParser(
        "application/x-www-form-urlencoded",
        { parseAs: "string" },
        (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
      );

      const finish = async (request: IncomingMessage, reply: FastifyReply, person: Person) =>
        reply.redirect(
          await provider.interactionResult(request, reply.raw, { login: { accountId: person.id } }),
          303,
        );

      choice.get(`${SIGN_IN_PATH}/who-are-you/:uid`, async (request, reply) => {
        const { params } = await provider.interactionDetails(request.raw, reply.raw);
        const named = people.find((each) => each.id === params["login_hint"]);
        // Only our own page may name a person without asking.
        if (named && params["client_id"] === MICROSOFT_PAGES.clientId)
          return finish(request.raw, reply, named);
        return html(reply, 200, whoAreYouPage(first, others, pages.council));
      });

      choice.post<{ Body: { person?: string } }>(
        `${SIGN_IN_PATH}/who-are-you/:uid`,
        async (request, reply) => {
          const person = people.find((each) => each.id === request.body?.person);
          if (!person) return html(reply, 200, whoAreYouPage(first, others, pages.council));
          return finish(request.raw, reply, person);
        },
      );

      choice.setErrorHandler((error, request, reply) => {
        request.log.info({ error }, "the sign-in page could not be shown");
        return html(reply, 400, tooLatePage());
      });
    });

    await app.register(async (mounted) => {
      // The provider reads the body itself.
      mounted.removeAllContentTypeParsers();
      mounted.addContentTypeParser("*", (_request, _body, done) => done(null));
      const answer = provider.callback();
      mounted.all(`${SIGN_IN_PATH}/*`, async (request, reply) => {
        reply.hijack();
        const raw: IncomingMessage & { originalUrl?: string } = request.raw;
        raw.originalUrl = request.url;
        raw.url = request.url.slice(SIGN_IN_PATH.length);
        await answer(raw, reply.raw);
      });
    });
  };
