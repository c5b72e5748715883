import type { LogLetter } from "../../contracts/case.ts";
import type { LetterDraft } from "./letter-draft.ts";

/** What is likely the same for the next letter: kept on this computer, for this officer, without a word of any letter. */
export type LastChoice = Pick<LogLetter, "channel" | "authority" | "service">;

const PREFIX = "response-standards letters ";

/** Null where nothing is kept, or the browser denies it. */
export const lastChoiceOf = (officerId: string): LastChoice | null => {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + officerId) ?? "null") as LastChoice | null;
    return typeof kept?.service === "string" && typeof kept.authority === "string" ? kept : null;
  } catch {
    return null;
  }
};

export const rememberChoice = (officerId: string, { channel, authority, service }: LastChoice): void => {
  try {
    localStorage.setItem(PREFIX + officerId, JSON.stringify({ channel, authority, service }));
  } catch {
    // It is chosen once more next time.
  }
};

const CHANNELS: readonly LogLetter["channel"][] = ["letter", "fax", "call-back"];

/** Only what there still is to choose from is chosen again. */
export const withLastChoice = (
  draft: LetterDraft,
  before: LastChoice | null,
  authorities: readonly { readonly id: string }[],
  services: readonly { readonly id: string }[],
): LetterDraft => {
  if (before === null) return draft;
  const has = (list: readonly { readonly id: string }[], wanted: string): boolean =>
    list.some(({ id }) => id === wanted);
  return {
    ...draft,
    channel: CHANNELS.find((each) => each === before.channel) ?? draft.channel,
    authority: has(authorities, before.authority) ? before.authority : draft.authority,
    service: has(services, before.service) ? before.service : draft.service,
  };
};
