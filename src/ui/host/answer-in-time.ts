import { failed, succeeded, type Result } from "../../domain/result.ts";
import { HOST_WORDS } from "./words.ts";

/** The part of Office's `AsyncResult` that is looked at. */
export interface OfficeAnswer<T> {
  readonly status: string;
  readonly value?: T;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

/** InsufficientItemPermissions, and MissingExtendedPermissionsForAPI. */
const PERMISSION_CODES: readonly unknown[] = [9038, 9047];

/** Of a thrown permission error office.js gives only its words: "Elevated permission is required ...". */
const isPermissionRefusal = (message: string, officeCode: number | undefined): boolean =>
  PERMISSION_CODES.includes(officeCode) || /\bpermission/i.test(message);

/**
 * Waits for an office.js callback, but not for ever: a host may drop an answer, and the library's own time limit
 * is over a minute. Permission errors are thrown at once by office.js, so these become failures too.
 * Failures: `host-timed-out`, `permission-too-low`, `host-refused`.
 */
export const answerInTime = <T>(
  call: (callback: (answer: OfficeAnswer<T>) => void) => void,
  milliseconds: number,
): Promise<Result<T | undefined>> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(failed({ code: "host-timed-out", message: HOST_WORDS.noAnswer(milliseconds / 1000) }));
    }, milliseconds);
    const settle = (result: Result<T | undefined>) => {
      clearTimeout(timer);
      resolve(result);
    };
    const refuse = (message: string, officeCode?: number) => {
      const code = isPermissionRefusal(message, officeCode) ? "permission-too-low" : "host-refused";
      settle(failed({ code, message }));
    };
    try {
      call((answer) => {
        if (answer.status === "succeeded") settle(succeeded(answer.value));
        else refuse(answer.error?.message ?? HOST_WORDS.refusedWithoutReason, answer.error?.code);
      });
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error));
    }
  });
