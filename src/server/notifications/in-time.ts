import { RecordUnavailable } from "../../application/ports/case-writer.ts";

/**
 * "2xx within 3 seconds": a look at the record, the statement under way and the next one may take this long each.
 */
export const IN_TIME_MS = 900;

/**
 * What the record answers, if it answers in time. A late answer is none: Microsoft 365 is told to send again, and
 * what was kept late after all does no harm.
 * @throws RecordUnavailable when it is late
 */
export const inTime = async <T>(answer: Promise<T>, ms: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RecordUnavailable()), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};
