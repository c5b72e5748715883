import type { BankHolidaySource } from "../../application/ports/bank-holiday-source.ts";
import { readGovUkBankHolidays } from "../../domain/calendar/gov-uk-bank-holidays-reading.ts";
import { failed, type Failure, type Result } from "../../domain/result.ts";

export interface GovUkSettings {
  /** https://www.gov.uk/bank-holidays.json, or a copy of it within the council's own network. */
  readonly url: string;
  /** In milliseconds; 20 seconds when absent. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 20_000;
/** The list has some 40 kB. */
const LARGEST_BYTES = 2_000_000;

const away = (message: string): Result<never, Failure> =>
  failed({ code: "bank-holidays-away", message: `Bank holidays could not be fetched: ${message}` });

/** The whole answer as text, as long as it is no larger than such a list can be; null when it is. */
const textOf = async (answer: Response): Promise<string | null> => {
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  for await (const chunk of answer.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.byteLength;
    if (size > LARGEST_BYTES) return null;
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
};

const parsed = (text: string): { readonly json: unknown } | null => {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
};

/** A fetch that fails tells the reason in what caused it. */
const reasonOf = (error: unknown): string => {
  const { name, message, cause } = error as {
    name?: unknown;
    message?: unknown;
    cause?: { message?: unknown };
  };
  return name === "TimeoutError" ? "there was no answer in time." : `${String(cause?.message ?? message)}.`;
};

/** Fetches the bank holidays that GOV.UK publishes. Nothing here throws: whatever goes wrong is a value. */
export const createGovUkBankHolidays = ({
  url,
  timeoutMs = TIMEOUT_MS,
}: GovUkSettings): BankHolidaySource => ({
  async fetch() {
    try {
      const answer = await fetch(url, {
        signal: AbortSignal.timeout(timeoutMs),
        headers: { accept: "application/json" },
      });
      if (!answer.ok) return away(`${new URL(url).host} answered with ${answer.status}.`);
      const text = await textOf(answer);
      if (text === null) return away("what came is larger than such a list can be.");
      const document = parsed(text);
      return document === null ? away("what came is not JSON.") : readGovUkBankHolidays(document.json);
    } catch (error) {
      return away(reasonOf(error));
    }
  },
});
