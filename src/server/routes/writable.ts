import { succeeded, type Failure, type Result } from "../../domain/result.ts";

type Writable<T> = T extends readonly (infer Each)[]
  ? Writable<Each>[]
  : T extends object
    ? { -readonly [Name in keyof T]: Writable<T[Name]> }
    : T;

/** A copy that may be written to: the contract's lists are not read-only. */
export const writable = <T, F extends Failure>(found: Result<T, F>): Result<Writable<T>, F> =>
  found.ok ? succeeded(structuredClone(found.value) as Writable<T>) : found;
