import type { Result } from "../domain/result.ts";
import type { ApiFailure } from "../ui/api/failure.ts";
import { sendRequest, type Call } from "./send-request.ts";
import type { SilentToken } from "./sign-in.ts";

/** Asks the service. Every way that it can end is a value. */
export type Ask = <T>(call: Call) => Promise<Result<T, ApiFailure>>;

/** A refused token is renewed once. */
export const service =
  (publicUrl: string, token: SilentToken): Ask =>
  async <T>(call: Call) => {
    const attempt = async (renewed: boolean): Promise<Result<T, ApiFailure>> => {
      const found = await token(renewed);
      if (!found.ok) return found;
      const answer = await sendRequest<T>(publicUrl, found.value, call);
      const refused = !answer.ok && answer.failure.code === "not-signed-in";
      return refused && !renewed ? attempt(true) : answer;
    };
    return attempt(false);
  };
