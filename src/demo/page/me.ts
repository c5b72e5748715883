import type { NestedTokens } from "../outlook/office-host/nested-sign-in.ts";
import type { Person } from "../sign-in/account.ts";

/** Who is there, and who else could be. */
export interface Me {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly council: string;
  readonly tenantId: string;
}

const ask = async <T>(path: string): Promise<T> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`Microsoft's page got ${response.status} for ${path}`);
  return (await response.json()) as T;
};

export const askMe = (): Promise<Me> => ask<Me>("/microsoft/api/me");

/** The token that the host hands to an add-in which asks for one. */
export const hostToken = async (): Promise<string> =>
  (await ask<{ token: string }>("/microsoft/api/host-token")).token;

/** What Outlook gives an app that is nested in it. Null: the app is not registered for that. */
export const nestedTokens = async (asked: {
  readonly clientId: string;
  readonly scope: string;
}): Promise<NestedTokens | null> => {
  const query = new URLSearchParams(asked).toString();
  return (await ask<{ tokens: NestedTokens | null }>(`/microsoft/api/nested-tokens?${query}`)).tokens;
};
