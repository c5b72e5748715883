import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from "fastify";
import { activityRoutes } from "./routes/activity-routes.ts";
import { categoryRoutes } from "./routes/category-routes.ts";
import { batchRoutes } from "./routes/batch-routes.ts";
import { callsAtOnce } from "./routes/calls-at-once.ts";
import { sendLimit } from "./routes/send-limit.ts";
import { noTraffic, type Traffic } from "./routes/traffic.ts";
import { deltaRoutes } from "./routes/delta-routes.ts";
import type { Faults } from "./routes/faults.ts";
import { badRequest, GraphRefusal } from "./routes/graph-refusal.ts";
import { guard, type VerifyToken } from "./routes/guard.ts";
import { folderRoutes } from "./routes/folder-routes.ts";
import { messageRoutes } from "./routes/message-routes.ts";
import { sendingRoutes } from "./routes/sending-routes.ts";
import type { DeliverySettings } from "./routes/notification-delivery.ts";
import { createSubscriptions, type Subscriptions } from "./routes/subscriptions.ts";
import { OUTLOOK_PAGE, OUTLOOK_ON_THE_WEB } from "./routes/web-link.ts";
import { subscriptionRoutes } from "./routes/subscription-routes.ts";
import { createActivityFeeds, type ActivityFeeds } from "./world/activity-feed.ts";
import { openMailWorld, type WorldSettings } from "./world/mail-world.ts";
import type { MailWorld } from "./world/microsoft-365.ts";

export interface GraphStandInSettings extends WorldSettings {
  /** Whether an access token is good for Graph. */
  readonly verify: VerifyToken;
  readonly notifications?: Omit<DeliverySettings, "now">;
  /** Object ids of the people in the directory; absent: whoever is named is there. */
  readonly people?: readonly string[];
  /** Where the page that plays Outlook is reached; Microsoft's own address unless given. */
  readonly outlookPage?: string;
}

export interface GraphStandIn {
  /** Mount it at a prefix: its routes lie below `/v1.0` of that. May be mounted more than once. */
  readonly plugin: FastifyPluginAsync;
  readonly world: MailWorld;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly subscriptions: Subscriptions;
  readonly feeds: ActivityFeeds;
}

const LARGEST_CALL = 4 * 1024 * 1024;

/** Plays Microsoft Graph for the fictional council: the calls that a mail service uses, in Graph's own shapes. */
export const createGraphStandIn = async (settings: GraphStandInSettings): Promise<GraphStandIn> => {
  const world = openMailWorld(settings);
  const faults: Faults = {};
  const traffic = noTraffic();
  // Counted together, wherever it is mounted: limits are a mailbox's.
  const [atOnce, limit] = [callsAtOnce(traffic), sendLimit(world, faults)];

  const feeds = createActivityFeeds();
  const people = settings.people === undefined ? null : new Set(settings.people);
  const subscriptions = createSubscriptions(world, faults, settings.notifications);

  const routes = async (app: FastifyInstance): Promise<void> => {
    answerInGraphsShape(app);
    app.decorate(OUTLOOK_PAGE, settings.outlookPage ?? OUTLOOK_ON_THE_WEB);
    guard(app, { verify: settings.verify, faults, traffic, atOnce });
    batchRoutes(app);
    deltaRoutes(app, world, faults);
    messageRoutes(app, world, faults);
    sendingRoutes(app, { world, faults, traffic, limit });
    folderRoutes(app, world);
    categoryRoutes(app, world);
    activityRoutes(app, { feeds, people, now: world.now });
    subscriptionRoutes(app, world, subscriptions);
  };
  const plugin: FastifyPluginAsync = async (app) => {
    await app.register(routes, { prefix: "/v1.0" });
    app.addHook("onClose", async () => subscriptions.close());
  };
  return { plugin, world, faults, traffic, subscriptions, feeds };
};

const answerInGraphsShape = (app: FastifyInstance): void => {
  // A call without a body may still say that its body is JSON.
  app.removeContentTypeParser("application/json");
  const json = { parseAs: "string", bodyLimit: LARGEST_CALL } as const;
  app.addContentTypeParser("application/json", json, async (_request: FastifyRequest, body: string) => {
    if (body === "") return {};
    try {
      return JSON.parse(body) as unknown;
    } catch {
      throw badRequest("Unable to read JSON request payload.");
    }
  });

  app.setErrorHandler((error, _request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    const refusal =
      error instanceof GraphRefusal
        ? error
        : new GraphRefusal(status, status < 500 ? "BadRequest" : "generalException", String(error));
    if (refusal.retryAfterSeconds !== null) void reply.header("Retry-After", refusal.retryAfterSeconds);
    return reply
      .code(refusal.status)
      .send({ error: { code: refusal.code, message: refusal.message, innerError: {} } });
  });

  app.setNotFoundHandler(() => {
    throw badRequest("Resource not found for the segment.");
  });
};
