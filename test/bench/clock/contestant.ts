/**
 * One way of counting in Europe/London, Monday to Friday from 9 to 5, without the bank holidays of England and
 * Wales. Moments are milliseconds since 1970 in UTC; every answer goes to the same place in `into`.
 */
export interface Contestant {
  readonly name: string;
  /** For each receipt the last second of the day on which it is due; the day after receipt is day one. */
  readonly dueInstants?: (received: Float64Array, workingDays: number, into: Float64Array) => void;
  /** The milliseconds for which the calendar is open between two moments. */
  readonly openMilliseconds?: (from: Float64Array, to: Float64Array, into: Float64Array) => void;
}

/** For libraries that answer one question at a time, which are all of them. */
export const dueOneByOne =
  (dueInstant: (receivedAt: number, workingDays: number) => number): Required<Contestant>["dueInstants"] =>
  (received, workingDays, into) => {
    for (let index = 0; index < received.length; index += 1) {
      into[index] = dueInstant(received[index] as number, workingDays);
    }
  };

/** The same for spans. */
export const openOneByOne =
  (openBetween: (from: number, to: number) => number): Required<Contestant>["openMilliseconds"] =>
  (from, to, into) => {
    for (let index = 0; index < from.length; index += 1) {
      into[index] = openBetween(from[index] as number, to[index] as number);
    }
  };

/** Libraries end a day with its last millisecond: from there to the beginning of its last second. */
export const LAST_SECOND = 999;
