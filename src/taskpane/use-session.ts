import { useSyncExternalStore } from "react";
import type { ClientSettings } from "../contracts/council.ts";
import type { PaneSession, Session } from "./start/session.ts";

export type { Session } from "./start/session.ts";

export interface SessionHandle {
  readonly session: Session;
  readonly settings: ClientSettings | null;
  /** Opens the sign-in window: call it from a click. */
  signIn(): void;
  /** Asks everything again. */
  start(): void;
}

/** The session that the page began with. */
export const useSession = (session: PaneSession): SessionHandle => ({
  session: useSyncExternalStore(session.subscribe, session.now),
  settings: useSyncExternalStore(session.settings.subscribe, session.settings.now),
  signIn: session.signIn,
  start: session.start,
});
