import { succeeded } from "../../domain/result.ts";
import { createApi, type Api } from "../../ui/api/api.ts";
import { tokenOfSomebody, type VisitStorage } from "../../ui/sign-in/kept-token.ts";

/** The council as it is asked for while Outlook is still getting ready, and by whom. */
export interface EarlyCouncil {
  readonly of: string;
  readonly answer: ReturnType<Api["council"]>;
}

/** Null where nobody's token is kept. Whoever it is: the answer counts only if the host names the same person. */
export const askCouncilEarly = (storage: () => VisitStorage): EarlyCouncil | null => {
  const kept = tokenOfSomebody(storage);
  if (kept === null) return null;
  return { of: kept.of, answer: createApi({ token: async () => succeeded(kept.token) }).council() };
};
