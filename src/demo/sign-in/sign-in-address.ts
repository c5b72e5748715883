import { MICROSOFT_PAGES, SIGN_IN_PATH } from "./registration.ts";

export interface SignInAsk {
  /** Where to come back to. */
  readonly state: string;
  /** Sign in as this person without asking. */
  readonly as?: string;
}

/** Where a page goes that has to know who is there. */
export const signInAddress = (origin: string, { state, as }: SignInAsk): string =>
  `${SIGN_IN_PATH}/auth?${new URLSearchParams({
    client_id: MICROSOFT_PAGES.clientId,
    response_type: "none",
    scope: "openid",
    redirect_uri: `${origin}/microsoft/signed-in`,
    state,
    ...(as === undefined ? {} : { login_hint: as }),
  }).toString()}`;
