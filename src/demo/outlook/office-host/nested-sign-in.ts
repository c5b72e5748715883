import type { NestedSignIn } from "./trouble.ts";

/** What the sign-in provider gives an app that is nested in Outlook, and for whom. */
export interface NestedTokens {
  readonly accessToken: string;
  readonly idToken: string;
  readonly expiresIn: number;
  readonly scope: string;
  readonly account: {
    readonly homeAccountId: string;
    readonly localAccountId: string;
    readonly tenantId: string;
    /** Host of the provider. */
    readonly environment: string;
    readonly username: string;
    readonly name: string;
  };
}

/** As MSAL writes them. */
interface Envelope {
  readonly messageType?: unknown;
  readonly method?: unknown;
  readonly requestId?: unknown;
  readonly tokenParams?: { readonly clientId?: unknown; readonly scope?: unknown };
}

export interface NestedSource {
  readonly signIn: NestedSignIn;
  /** Null: the app is not registered for this. */
  tokens(asked: { readonly clientId: string; readonly scope: string }): Promise<NestedTokens | null>;
}

const TOKEN_METHODS: readonly unknown[] = ["GetToken", "GetTokenSilent", "GetTokenPopup"];
const refusal = (status: string, description: string) => ({
  success: false,
  error: { status, code: "", subError: "", description, properties: {} },
});
const UNAVAILABLE = refusal("NESTED_APP_AUTH_UNAVAILABLE", "This Outlook signs nobody in for an add-in");
const NOT_REGISTERED = refusal("PERSISTENT_ERROR", "The app is not registered for this");
const PERSON_WANTED = refusal("USER_INTERACTION_REQUIRED", "The person has to be asked");

const tokens = async (source: NestedSource, { tokenParams = {} }: Envelope): Promise<object> => {
  const { clientId, scope } = tokenParams;
  const given = await source.tokens({ clientId: String(clientId), scope: String(scope) });
  if (given === null) return NOT_REGISTERED;
  const { accessToken, idToken, expiresIn } = given;
  return {
    success: true,
    token: {
      ...{ access_token: accessToken, id_token: idToken, expires_in: expiresIn, scope: given.scope },
      properties: null,
    },
    account: given.account,
  };
};

const answerTo = async (source: NestedSource, envelope: Envelope): Promise<object> => {
  const { signIn } = source;
  if (signIn === "none" || signIn === "unavailable") return UNAVAILABLE;
  if (envelope.method === "GetInitContext") {
    const initContext = {
      sdkName: "outlook-played",
      sdkVersion: "1.0",
      capabilities: { queryAccount: false },
    };
    return { success: true, initContext };
  }
  if (!TOKEN_METHODS.includes(envelope.method)) return NOT_REGISTERED;
  if (signIn === "refuses") return UNAVAILABLE;
  if (signIn === "asks-first" && envelope.method !== "GetTokenPopup") return PERSON_WANTED;
  return tokens(source, envelope);
};

/** Answers MSAL's nested app authentication, as Outlook does for an add-in of which it is the broker. */
export const answerNestedSignIn = async (raw: string, source: NestedSource): Promise<string> => {
  const envelope = JSON.parse(raw) as Envelope;
  const answer =
    envelope.messageType === "NestedAppAuthRequest" ? await answerTo(source, envelope) : NOT_REGISTERED;
  return JSON.stringify({
    messageType: "NestedAppAuthResponse",
    requestId: envelope.requestId,
    ...answer,
  });
};
