import { failed, succeeded, type Result } from "../../domain/result.ts";

/** The part of Office's `AsyncResult` that is looked at. */
export interface OfficeAnswer<T> {
  readonly status: string;
  readonly value?: T;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

/**
 * Waits for an office.js callback, but not for ever: a host may drop an answer, and the library's own time limit
 * is over a minute. Permission errors are thrown at once by office.js, so these become failures too.
 * Failures: `host-timed-out`, `host-refused`.
 */
export const answerInTime = <T>(
  call: (callback: (answer: OfficeAnswer<T>) => void) => void,
  milliseconds: number,
): Promise<Result<T | undefined>> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(
        failed({ code: "host-timed-out", message: `Outlook gave no answer within ${milliseconds / 1000} s` }),
      );
    }, milliseconds);
    const settle = (result: Result<T | undefined>) => {
      clearTimeout(timer);
      resolve(result);
    };
    const refuse = (message: string) => {
      settle(failed({ code: "host-refused", message }));
    };
    try {
      call((answer) => {
        if (answer.status === "succeeded") settle(succeeded(answer.value));
        else refuse(answer.error?.message ?? "Outlook refused without a reason");
      });
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error));
    }
  });
