/** A step that can fail for a reason that is expected: a value, never an exception. */
export type Result<T, F extends Failure = Failure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

export interface Failure {
  /** Stable, for programs. */
  readonly code: string;
  /** What happened and what to do, for people. */
  readonly message: string;
  /** The field that is to blame, where one is. */
  readonly field?: string;
}

export const succeeded = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const failed = <F extends Failure>(failure: F): Result<never, F> => ({ ok: false, failure });
