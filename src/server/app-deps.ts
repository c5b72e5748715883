import type { FastifyPluginAsync } from "fastify";
import type { Logger } from "pino";
import type { CaseNewsFeed } from "../application/ports/case-news.ts";
import type { Now } from "../application/ports/now.ts";
import type { CaseRecord } from "../application/ports/record.ts";
import type { TokenVerifier } from "../application/ports/signed-in.ts";
import type { UseCases } from "../application/use-cases.ts";
import type { Settings } from "./settings.ts";
import type { MailboxBell } from "./workers/mailbox-bell.ts";
import type { Pulse } from "./workers/pulse.ts";

/** What the HTTP edge needs to be built. */
export interface AppDeps {
  readonly settings: Pick<
    Settings,
    "signIn" | "officeJsUrl" | "publicUrl" | "pagesFolder" | "pollSeconds" | "graph"
  >;
  readonly useCases: UseCases;
  readonly record: CaseRecord;
  readonly verifier: TokenVerifier;
  readonly now: Now;
  readonly pulse: Pulse;
  readonly bell: MailboxBell;
  readonly news: CaseNewsFeed;
  readonly log: Logger;
  readonly version: string;
  /** Certificate and key in PEM; without them the app speaks plain http. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Further routes on the same origin, with headers of their own. */
  readonly plugins?: readonly FastifyPluginAsync[];
}
