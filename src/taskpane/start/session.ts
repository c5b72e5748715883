import type { ClientSettings } from "../../contracts/council.ts";
import { createApi, type Api, type Council } from "../../ui/api/api.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { pollDelay } from "../../ui/case/poll-delay.ts";
import type { TokenSource } from "../../ui/sign-in/token-source.ts";
import { watched, type Watched } from "./watched.ts";

/** From an empty page to a signed-in officer. */
export type Session =
  | { readonly state: "starting" }
  | { readonly state: "unreachable"; readonly failure: ApiFailure }
  | { readonly state: "signed-out"; readonly problem: string | null; readonly busy: boolean }
  | {
      readonly state: "ready";
      readonly api: Api;
      readonly council: Council;
      /** Milliseconds by which the service's clock is ahead of this machine's. */
      readonly aheadMs: number;
    };

export interface PaneSession extends Watched<Session> {
  /** Works before the council is known, and says `not-signed-in` where nobody is. */
  readonly api: Api;
  /** What the service tells about itself, once somebody is signed in. */
  readonly settings: Watched<ClientSettings | null>;
  /** Opens the sign-in window: call it from a click. */
  signIn(): void;
  /** Asks everything again. */
  start(): void;
}

const COUNCIL_EVERY_MS = 300_000;

/**
 * Reads the council, again every few minutes, and by itself while the service is away. Begins with `start`.
 * @param later runs work that nothing waits for
 */
export const paneSession = (
  tokens: TokenSource,
  later: (work: () => void) => void = (work) => {
    work();
  },
): PaneSession => {
  const session = watched<Session>({ state: "starting" });
  const settings = watched<ClientSettings | null>(null);
  const api = createApi({ token: tokens.token });
  let failures = 0;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = async (): Promise<Session> => {
    const council = await api.council();
    if (council.ok) {
      failures = 0;
      const aheadMs = Date.parse(council.value.now) - Date.now();
      return { state: "ready", api, council: council.value, aheadMs };
    }
    if (council.failure.code === "not-signed-in") return { state: "signed-out", problem: null, busy: false };
    failures += 1;
    return { state: "unreachable", failure: council.failure };
  };

  const tellSettings = async (): Promise<void> => {
    const told = await tokens.settings();
    if (told.ok) settings.set(told.value);
  };

  const become = (next: Session): void => {
    // A missed refresh takes nothing away from an officer who is signed in.
    if (!(session.now().state === "ready" && next.state === "unreachable")) session.set(next);
    clearTimeout(timer);
    if (next.state === "signed-out") return;
    if (next.state === "ready") later(() => void tellSettings());
    timer = setTimeout(start, next.state === "ready" ? COUNCIL_EVERY_MS : pollDelay(failures));
  };

  const start = (): void => {
    clearTimeout(timer);
    const attempt = (asked += 1);
    void open().then((next) => {
      if (attempt === asked) become(next);
    });
  };

  return {
    now: session.now,
    subscribe: session.subscribe,
    api,
    settings,
    start,
    signIn: () => {
      const attempt = (asked += 1);
      session.set({ state: "signed-out", problem: null, busy: true });
      void tokens.byHand().then(async (answer) => {
        const next: Session = answer.ok
          ? await open()
          : { state: "signed-out", problem: answer.failure.message, busy: false };
        if (attempt === asked) become(next);
      });
    },
  };
};
