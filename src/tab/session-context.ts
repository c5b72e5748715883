import { createContext, useContext, useSyncExternalStore } from "react";
import type { Result } from "../domain/result.ts";
import type { Api, Council } from "../ui/api/api.ts";
import type { ApiFailure } from "../ui/api/failure.ts";
import type { Known } from "./live/live-answer.ts";
import type { LiveBook } from "./live/live-book.ts";

/** What every page needs: the API, what is remembered, and who the council is. */
export interface InSession {
  readonly api: Api;
  readonly book: LiveBook;
  readonly council: Council;
  /** Reads the council again, for rules that were changed since. */
  readonly readCouncil: () => void;
  /** Opens the sign-in window; call it from a click. Answers whether somebody is signed in now. */
  readonly signIn: () => Promise<void>;
}

const Context = createContext<InSession | null>(null);
export const SessionProvider = Context.Provider;

export const useSession = (): InSession => {
  const session = useContext(Context);
  if (!session) throw new Error("A page was shown outside its session");
  return session;
};

/** An answer that refreshes itself while it is shown. The key must say all that the question depends on. */
export const useLive = <T>(
  key: string,
  ask: (api: Api) => Promise<Result<T, ApiFailure>>,
  everySeconds: number,
): { readonly known: Known<T>; readonly refresh: () => Promise<void>; readonly put: (value: T) => void } => {
  const { api, book } = useSession();
  const live = book.open(key, () => ask(api), everySeconds);
  return { known: useSyncExternalStore(live.subscribe, live.now), refresh: live.refresh, put: live.put };
};
