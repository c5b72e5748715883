import { useCallback, useEffect, useRef, useState } from "react";
import type { ClientSettings } from "../contracts/council.ts";
import { createApi, type Api, type Council } from "../ui/api/api.ts";
import type { ApiFailure } from "../ui/api/failure.ts";
import { pollDelay } from "../ui/case/poll-delay.ts";
import type { Host } from "../ui/host/host.ts";
import { fetchClientSettings } from "../ui/sign-in/client-settings.ts";
import { createSignIn, type SignIn } from "../ui/sign-in/sign-in.ts";

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

export interface SessionHandle {
  readonly session: Session;
  readonly settings: ClientSettings | null;
  /** Opens the sign-in window: call it from a click. */
  signIn(): void;
  /** Asks everything again. */
  start(): void;
}

const COUNCIL_EVERY_MS = 300_000;

/** Prepares sign-in and reads the council; tries again by itself while the service is away. */
export const useSession = (host: Host): SessionHandle => {
  const [session, setSession] = useState<Session>({ state: "starting" });
  const [settings, setSettings] = useState<ClientSettings | null>(null);
  const [attempt, setAttempt] = useState(0);
  const signInRef = useRef<SignIn | null>(null);
  const failures = useRef(0);

  const open = useCallback(async (signIn: SignIn): Promise<Session> => {
    const api = createApi({ token: signIn.token });
    const council = await api.council();
    if (council.ok) {
      failures.current = 0;
      const aheadMs = Date.parse(council.value.now) - Date.now();
      return { state: "ready", api, council: council.value, aheadMs };
    }
    if (council.failure.code === "not-signed-in") return { state: "signed-out", problem: null, busy: false };
    failures.current += 1;
    return { state: "unreachable", failure: council.failure };
  }, []);

  useEffect(() => {
    let stopped = false;
    const begin = async (): Promise<Session> => {
      if (!signInRef.current) {
        const found = await fetchClientSettings();
        if (!found.ok) {
          failures.current += 1;
          return { state: "unreachable", failure: found.failure };
        }
        setSettings(found.value);
        const hint = host.loginHint === null ? {} : { loginHint: host.loginHint };
        signInRef.current = await createSignIn(found.value, { nested: host.nestedSignIn, ...hint });
      }
      return open(signInRef.current);
    };
    void begin().then((next) => {
      if (stopped) return;
      // A missed refresh takes nothing away from an officer who is signed in.
      setSession((known) => (known.state === "ready" && next.state === "unreachable" ? known : next));
    });
    return () => {
      stopped = true;
    };
  }, [host, open, attempt]);

  const { state } = session;
  useEffect(() => {
    if (state !== "unreachable" && state !== "ready") return undefined;
    const wait = state === "ready" ? COUNCIL_EVERY_MS : pollDelay(failures.current);
    const timer = setTimeout(() => {
      setAttempt((count) => count + 1);
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [state, attempt]);

  return {
    session,
    settings,
    start: () => {
      setAttempt((count) => count + 1);
    },
    signIn: () => {
      const signIn = signInRef.current;
      if (!signIn) return;
      setSession({ state: "signed-out", problem: null, busy: true });
      void signIn.byHand().then(async (answer) => {
        const next: Session = answer.ok
          ? await open(signIn)
          : { state: "signed-out", problem: answer.failure.message, busy: false };
        setSession(next);
      });
    },
  };
};
