import swagger from "@fastify/swagger";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyInstance } from "fastify";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { randomUUID } from "node:crypto";
import type { AppDeps } from "./app-deps.ts";
import { answerError, answerNoSuchAddress } from "./errors.ts";
import { openApi } from "./open-api.ts";
import { allowOwnOrigin } from "./own-origin.ts";
import { pages } from "./pages.ts";
import { caseDeskRoutes } from "./routes/case-desk.ts";
import { caseRoutes } from "./routes/cases.ts";
import { clientSettingsRoute } from "./routes/client-settings.ts";
import { complianceRoute } from "./routes/compliance.ts";
import { councilRoute } from "./routes/council.ts";
import { deskRoutes } from "./routes/desk.ts";
import { firstLookRoute } from "./routes/first-look.ts";
import { healthRoute } from "./routes/health.ts";
import { letterRoute } from "./routes/letters.ts";
import { liveRoute } from "./routes/live.ts";
import { mailboxRoutes } from "./routes/mailboxes.ts";
import { messageRoutes } from "./routes/messages.ts";
import { noticeRoutes } from "./routes/notices.ts";
import { notificationRoutes } from "./routes/notifications.ts";
import { openApiRoute } from "./routes/open-api.ts";
import { calendarRoutes } from "./routes/calendars.ts";
import { serviceRoutes } from "./routes/services.ts";
import { peopleRoutes } from "./routes/people.ts";
import { replyRoutes } from "./routes/replies.ts";
import { setAsideRoute } from "./routes/set-aside.ts";
import { standardRoutes } from "./routes/standards.ts";
import { apiHeaders } from "./security-headers.ts";
import { requireSignIn } from "./signed-in-hook.ts";
import { checkAnswer, checkRequest } from "./validation.ts";

/** A letter's details or a fact with its note: nothing that is sent here is larger. */
const LARGEST_BODY_BYTES = 64 * 1024;
const REQUEST_WITHIN_MS = 30_000;

const PUBLIC_ROUTES = [healthRoute, clientSettingsRoute, openApiRoute, notificationRoutes];
const ROUTES_BEHIND_SIGN_IN = [
  councilRoute,
  messageRoutes,
  firstLookRoute,
  caseRoutes,
  caseDeskRoutes,
  noticeRoutes,
  letterRoute,
  liveRoute,
  deskRoutes,
  complianceRoute,
  setAsideRoute,
  mailboxRoutes,
  replyRoutes,
  standardRoutes,
  peopleRoutes,
  calendarRoutes,
  serviceRoutes,
];

/** The HTTP edge: the API, the built pages, and what the caller adds. It listens to nothing yet. */
export const createApp = async (deps: AppDeps): Promise<FastifyInstance> => {
  const { tls } = deps;
  const app = Fastify({
    loggerInstance: deps.log,
    bodyLimit: LARGEST_BODY_BYTES,
    routerOptions: { maxParamLength: 1000 },
    genReqId: () => randomUUID(),
    serverFactory: (handler) => {
      const server = tls === undefined ? createServer(handler) : createTlsServer(tls, handler);
      server.requestTimeout = REQUEST_WITHIN_MS;
      return server;
    },
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerNoSuchAddress);
  for (const plugin of deps.plugins ?? []) await app.register(plugin);
  // After the plugins: the description is of our own API only.
  await app.register(swagger, openApi(deps.version));

  await app.register(async (api) => {
    const headers = apiHeaders(deps.settings);
    api.setValidatorCompiler(checkRequest).setSerializerCompiler(checkAnswer);
    api.decorateRequest("signedIn", null);
    api.addHook("onRequest", async (_request, reply) => {
      reply.headers(headers);
    });
    allowOwnOrigin(api, deps.settings);
    for (const route of PUBLIC_ROUTES) route(api.withTypeProvider<TypeBoxTypeProvider>(), deps);
    await api.register(async (inside) => {
      inside.addHook("onRoute", (route) => {
        route.schema = { ...route.schema, security: [{ council: [] }] };
      });
      inside.addHook("onRequest", requireSignIn(deps.verifier));
      for (const route of ROUTES_BEHIND_SIGN_IN) route(inside.withTypeProvider<TypeBoxTypeProvider>(), deps);
    });
  });
  await app.register(pages(deps.settings));
  return app as unknown as FastifyInstance;
};
