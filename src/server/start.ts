import { randomBytes } from "node:crypto";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { FastifyInstance, FastifyPluginAsync } from "fastify";
import { createGraphMailboxReader } from "../adapters/graph/mailbox-reader.ts";
import { createGraphMailboxMarks } from "../adapters/graph/mailbox-marks.ts";
import { createGraphActivityFeed } from "../adapters/graph/activity-feed.ts";
import { createGraphMessageLinks } from "../adapters/graph/message-links.ts";
import { createGraphMailboxSender } from "../adapters/graph/mailbox-sender.ts";
import { createGraphSubscriptions } from "../adapters/graph/subscriptions.ts";
import type { GraphSettings } from "../adapters/graph/settings.ts";
import { createClientCredentials } from "../adapters/graph/client-credentials.ts";
import { createGovUkBankHolidays } from "../adapters/gov-uk/bank-holidays.ts";
import { createAccessTokenVerifier } from "../adapters/identity/access-token.ts";
import { openStore, type OpenStore } from "../adapters/store/open-store.ts";
import { useCasesOf } from "../application/compose.ts";
import type { Now } from "../application/ports/now.ts";
import type { CaseRecord } from "../application/ports/record.ts";
import type { ReadingProgress } from "../application/read-mailbox.ts";
import type { UseCases } from "../application/use-cases.ts";
import { keepSubscribed, type KeepSubscribed } from "../application/keep-subscribed.ts";
import { createApp } from "./app.ts";
import { createLog } from "./log.ts";
import type { Settings } from "./settings.ts";
import { SERVICE_VERSION } from "./version.ts";
import { createMailboxBell } from "./workers/mailbox-bell.ts";
import { createPulse } from "./workers/pulse.ts";
import { startWorkers } from "./workers/start-workers.ts";

export interface StartOptions {
  /** Further routes on the same origin. */
  readonly plugins?: readonly FastifyPluginAsync[];
  /** Told how far each mailbox has been read. */
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Told what takes a moment at the start. */
  readonly tell?: (progress: string) => void;
  /** Given when the caller has opened the record itself; it is then the caller's to close. */
  readonly store?: OpenStore;
  /** Replaces the certificate files of the settings. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** What the time is; the machine's clock when absent. */
  readonly now?: Now;
}

export interface RunningService {
  /** Where it listens, for example https://127.0.0.1:3000. */
  readonly address: string;
  readonly app: FastifyInstance;
  readonly record: CaseRecord;
  readonly useCases: UseCases;
  /** Finishes what is under way, then stops. Twice is once. */
  close(): Promise<void>;
}

/** Sixty-four characters: half of what Graph takes, and more than anybody can guess. */
const SECRET_BYTES = 48;

const machineClock: Now = () => new Date().toISOString();

/** The council that this installation serves: named, or the only one in the record, or that of the tenant. */
const councilOf = async (store: OpenStore, settings: Settings): Promise<string> => {
  if (settings.council !== null) return settings.council;
  const [first, ...others] = await store.tenants();
  return first !== undefined && others.length === 0 ? first : settings.tenantId;
};

const certificateOf = async ({ tls }: Settings): Promise<{ cert: string; key: string } | undefined> =>
  tls === null
    ? undefined
    : { cert: await readFile(tls.certFile, "utf8"), key: await readFile(tls.keyFile, "utf8") };

const keepSubscribedOf = (
  graph: GraphSettings,
  record: CaseRecord,
  { notificationUrl }: Settings,
  now: Now,
): KeepSubscribed | null => {
  if (notificationUrl === null) return null;
  const secret = (): string => randomBytes(SECRET_BYTES).toString("base64url");
  const subscriptions = createGraphSubscriptions(graph);
  return keepSubscribed({ record, subscriptions, now, secret, notificationUrl });
};

/** Puts the service together and starts it: record, use cases, sign-in, pages and API, background work. */
export const startService = async (
  settings: Settings,
  options: StartOptions = {},
): Promise<RunningService> => {
  const log = createLog(settings.logLevel);
  const now = options.now ?? machineClock;
  const tls = options.tls ?? (await certificateOf(settings));
  const store =
    options.store ??
    (await openStore({
      folder: settings.folder,
      now,
      ...(settings.databaseUrl !== null && { databaseUrl: settings.databaseUrl }),
      ...(options.tell !== undefined && { tell: options.tell }),
    }));
  const tenant = await councilOf(store, settings);
  const record = store.of(tenant);
  const graph = settings.graph && { ...settings.graph, token: createClientCredentials(settings.graph) };
  const links = graph && createGraphMessageLinks(graph);
  const feed = graph && createGraphActivityFeed(graph, settings);
  const useCases = useCasesOf({ record, now, links, feed });
  const pulse = createPulse();
  const bell = createMailboxBell();
  const app = await createApp({
    settings,
    useCases,
    record,
    verifier: createAccessTokenVerifier({ ...settings.signIn, tenants: [settings.tenantId] }, now),
    now,
    pulse,
    bell,
    news: store.newsOf(tenant),
    log,
    version: SERVICE_VERSION,
    ...(tls !== undefined && { tls }),
    ...(options.plugins !== undefined && { plugins: options.plugins }),
  });

  const closeStore = async (): Promise<void> => {
    if (options.store === undefined) await store.close();
  };
  const listening = await app
    .listen({ host: settings.host, port: settings.port })
    .catch(async (error: unknown) => {
      await app.close();
      await closeStore();
      throw error;
    });
  // Fastify does not see that the server which it was given speaks TLS.
  const address = tls === undefined ? listening : listening.replace(/^http:/, "https:");

  const workers = startWorkers({
    record,
    useCases,
    mailboxes: graph && {
      reader: createGraphMailboxReader(graph),
      marks: createGraphMailboxMarks(graph),
      sender: createGraphMailboxSender(graph),
    },
    holder: randomUUID(),
    feed,
    keepSubscribed: graph && keepSubscribedOf(graph, record, settings, now),
    bell,
    bankHolidays:
      settings.bankHolidaysUrl === null ? null : createGovUkBankHolidays({ url: settings.bankHolidaysUrl }),
    pollSeconds: settings.pollSeconds,
    now,
    log,
    pulse,
    ...(options.onProgress !== undefined && { onProgress: options.onProgress }),
  });

  const stop = async (): Promise<void> => {
    await Promise.all([app.close(), workers.stop()]);
    await closeStore();
  };
  let stopped: Promise<void> | null = null;
  return { address, app, record, useCases, close: () => (stopped ??= stop()) };
};
