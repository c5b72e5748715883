import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { createAccessTokenVerifier } from "../../src/adapters/identity/access-token.ts";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import type { UseCases } from "../../src/application/use-cases.ts";
import { createApp } from "../../src/server/app.ts";
import type { AppDeps } from "../../src/server/app-deps.ts";
import { createLog } from "../../src/server/log.ts";
import { createMailboxBell } from "../../src/server/workers/mailbox-bell.ts";
import { createPulse } from "../../src/server/workers/pulse.ts";
import { CLIENT, ISSUER, SCOPE, startSignIn, TENANT, type SignIn } from "./sign-in.ts";

export const OFFICER = { id: "0ff1ce00-0000-4000-8000-000000000001", name: "Priya Nair" };

/** Anything that is asked of it is a surprise, and says what was asked. */
export const untouched = <T extends object>(name: string): T =>
  new Proxy({} as T, {
    get: (_target, property) => () => {
      throw new Error(`${name} was asked for ${String(property)}`);
    },
  });

export interface ServedApp {
  readonly app: FastifyInstance;
  readonly signIn: SignIn;
  /** What the service wrote to its log. */
  readonly log: () => string;
  readonly pagesFolder: string;
  readonly token: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** The service's HTTP edge with a real sign-in. Without a record, whatever gets past the edge ends in an error. */
export const serveApp = async (
  given: Partial<Pick<AppDeps, "useCases" | "record" | "now" | "news" | "plugins" | "tls">> & {
    readonly settings?: Partial<AppDeps["settings"]>;
    /** Shared with others, and theirs to close; without it the app gets one of its own. */
    readonly signIn?: SignIn;
  } = {},
): Promise<ServedApp> => {
  const signIn = given.signIn ?? (await startSignIn());
  const pagesFolder = await mkdtemp(join(tmpdir(), "pages-"));
  const lines: string[] = [];
  const now = given.now ?? (() => new Date().toISOString());
  const signInSettings = {
    clientId: CLIENT,
    authority: "https://sign-in.example/council",
    protocol: "AAD" as const,
    scope: `api://${CLIENT}/${SCOPE}`,
    issuer: ISSUER,
    jwksUri: signIn.jwksUri,
    audience: CLIENT,
    requiredScope: SCOPE,
  };
  const app = await createApp({
    useCases: untouched<UseCases>("A use case"),
    record: untouched<CaseRecord>("The record"),
    news: { hear: () => () => undefined },
    ...given,
    settings: {
      signIn: signInSettings,
      officeJsUrl: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      publicUrl: "https://standards.council.example",
      pagesFolder,
      pollSeconds: 30,
      graph: null,
      ...given.settings,
    },
    verifier: createAccessTokenVerifier({ ...signInSettings, tenants: [TENANT] }, () =>
      new Date().toISOString(),
    ),
    now,
    pulse: createPulse(),
    bell: createMailboxBell(),
    log: createLog("info", { write: (line: string) => void lines.push(line) }),
    version: "0.0.0-test",
  });
  await app.ready();
  return {
    app,
    signIn,
    pagesFolder,
    log: () => lines.join(""),
    token: () => signIn.token(OFFICER),
    close: async () => {
      await app.close();
      if (given.signIn === undefined) await signIn.close();
      await rm(pagesFolder, { recursive: true, force: true });
    },
  };
};

interface Operation {
  readonly security?: readonly unknown[];
}

/** Every route of the API, as the service itself describes it, with something in the place of each parameter. */
export const routesOf = async (
  app: FastifyInstance,
): Promise<readonly { readonly method: "GET" | "POST"; readonly url: string; readonly open: boolean }[]> => {
  const description = (await app.inject("/api/openapi.json")).json() as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  return Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase() as "GET" | "POST",
      url: path.replace(/\{\w+\}/g, "HS-2026-00001"),
      open: operation.security === undefined,
    })),
  );
};
