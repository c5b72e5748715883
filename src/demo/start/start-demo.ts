import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { useCasesOf } from "../../application/compose.ts";
import { openStore } from "../../adapters/store/open-store.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { startService } from "../../server/start.ts";
import { keepCertificate } from "../certificate/certificate.ts";
import { keepStory, storyIn, tellOn } from "../council/council-mail.ts";
import type { DemoMessage } from "../council/demo-message.ts";
import { jointCouncil } from "../council/joint-council.ts";
import { officerWork } from "../council/officer-work.ts";
import { OFFICERS } from "../council/officers.ts";
import { personalMail } from "../council/personal-mail.ts";
import { buildBrowserParts } from "./browser-parts.ts";
import { createCaughtUp } from "./caught-up.ts";
import { openLoopback } from "./loopback.ts";
import { createNotificationWay } from "./notification-way.ts";
import { keepMailComing } from "./mail-keeps-coming.ts";
import { createMicrosoft } from "./microsoft.ts";
import type { Progress } from "./progress.ts";
import { readFromDaysAgo, switchOnMailboxes } from "./switched-on.ts";
import { serviceSettings } from "./service-settings.ts";

export interface DemoOptions {
  readonly port: number;
  /** The data folder: database, certificate, mailboxes. */
  readonly folder: string;
  /** How many days of mail the council begins with. */
  readonly days: number;
  /** Whether letters keep arriving while it runs. */
  readonly mailKeepsComing: boolean;
  readonly progress: Progress;
}

export interface RunningDemo {
  /** What to open in a browser. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the product as a council would, with everything around it that Microsoft would provide. */
export async function startDemo(options: DemoOptions): Promise<RunningDemo> {
  const opened: (() => Promise<void> | void)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    return { address: await open(options, (close) => opened.push(close)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Gives the address to open; `onStop` is told, in order, what has to be closed. */
const open = async (
  { port, folder, days, mailKeepsComing, progress }: DemoOptions,
  onStop: (close: () => Promise<void> | void) => void,
): Promise<string> => {
  const origin = `https://localhost:${port}`;
  const microsoftFolder = join(folder, "microsoft");
  await mkdir(microsoftFolder, { recursive: true });
  const now = (): string => new Date().toISOString();

  const building = progress.step("Pages are built", () => buildBrowserParts());
  // Awaited below: a failure before that must not end the process without a word.
  building.catch(() => undefined);

  const certificate = await keepCertificate(folder, new Date());
  const tls = {
    cert: await readFile(certificate.certFile, "utf8"),
    key: await readFile(certificate.keyFile, "utf8"),
  };
  const store = await progress.step("PostgreSQL is up", () => openStore({ folder, now }));
  onStop(() => store.close());
  const record = store.of(jointCouncil.tenant);
  const setUp = await useCasesOf({ record, now }).setUpCouncil(readFromDaysAgo(jointCouncil, now(), days));
  if (!setUp.ok) throw new Error(setUp.failure.message);
  const changeAt = (moment: Instant) => useCasesOf({ record, now: () => moment }).changeWriting;
  await switchOnMailboxes(record, changeAt, now(), days);

  const microsoft = await createMicrosoft({
    origin,
    folder: microsoftFolder,
    setup: jointCouncil,
    pages: "dist-demo",
  });
  const { world } = microsoft.graph;
  onStop(() => world.close());
  const before = storyIn(microsoftFolder);
  const told = await progress.step("The council's mail is in its mailboxes", async () => {
    const next = tellOn(before, now(), days);
    world.load(next.messages);
    if (before === null) world.load(personalMail(OFFICERS, now()));
    keepStory(microsoftFolder, next.story);
    return next;
  });

  const notificationWay = createNotificationWay();
  const loopback = await openLoopback([...microsoft.loopbackPlugins, notificationWay.plugin]);
  onStop(() => loopback.stop());
  const caughtUp = createCaughtUp();
  const service = await startService(
    serviceSettings({
      port,
      origin,
      folder,
      council: jointCouncil.tenant,
      loopback: loopback.address,
      keys: microsoft.keys,
    }),
    { plugins: microsoft.plugins, store, tls, onProgress: caughtUp.heard },
  );
  notificationWay.leadTo(service.app);
  onStop(() => service.close());

  await progress.step("The service has read the mailboxes", (soFar) =>
    caughtUp.wait(jointCouncil.mailboxes.length, soFar),
  );
  // Only now: the mail was read meanwhile, and a second core was free for it.
  await building;
  const { seed, begins, workedUntil: from, toldUntil: to } = told.story;
  await progress.step("The officers have done their work", () =>
    officerWork(
      {
        now: service.useCases,
        at: (moment) => useCasesOf({ record, now: () => moment }),
        caseOf: async (message) => (await record.message(message))?.reference ?? null,
      },
      { seed, begins, from, to },
    ),
  );
  const story = { ...told.story, workedUntil: to };
  keepStory(microsoftFolder, story);
  if (mailKeepsComing) {
    const deliver = (message: DemoMessage): void => void world.deliver(message);
    onStop(keepMailComing({ folder: microsoftFolder, story, days, now, deliver }));
  }
  return `${origin}/microsoft/`;
};
