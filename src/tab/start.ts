import { createApi, type Api } from "../ui/api/api.ts";
import type { ApiFailure } from "../ui/api/failure.ts";
import { fetchClientSettings } from "../ui/sign-in/client-settings.ts";
import type { SignInFailure } from "../ui/sign-in/failure.ts";
import { createSignIn, type SignIn } from "../ui/sign-in/sign-in.ts";
import type { TabHost } from "./host/tab-host.ts";
import { words } from "./words.ts";

export interface Session {
  readonly api: Api;
  readonly signIn: SignIn;
  readonly version: string;
}

export type Started =
  | {
      readonly state: "ready";
      readonly session: Session;
      readonly signedIn: boolean;
      /** Why the last sign-in by hand did not succeed. */
      readonly refusal: SignInFailure | null;
    }
  | { readonly state: "failed"; readonly failure: ApiFailure };

const unprepared: ApiFailure = {
  code: "sign-in-unavailable",
  message: words.signedOut.notPrepared,
  mayPass: true,
};

/** Everything before the first question to the API: settings, sign-in, and whether somebody is signed in. */
export const start = async (host: TabHost): Promise<Started> => {
  const settings = await fetchClientSettings();
  if (!settings.ok) return { state: "failed", failure: settings.failure };
  try {
    const signIn = await createSignIn(settings.value, {
      nested: host.nestedSignIn,
      ...(host.loginHint === null ? {} : { loginHint: host.loginHint }),
      ...(host.token === null ? {} : { hostToken: host.token }),
    });
    const token = await signIn.token();
    const api = createApi({ token: signIn.token });
    return {
      state: "ready",
      session: { api, signIn, version: settings.value.version },
      signedIn: token.ok,
      refusal: null,
    };
  } catch {
    return { state: "failed", failure: unprepared };
  }
};
