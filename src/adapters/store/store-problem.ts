import { codeOf, messageOf } from "./error-code.ts";

export type StoreProblemCode =
  | "folder-not-writable"
  | "no-binaries"
  | "server-did-not-start"
  | "server-unreachable"
  | "sign-in-refused"
  | "database-missing"
  | "not-a-database-url";

/** Why the store could not be opened, with what to do about it. */
export class StoreProblem extends Error {
  override readonly name = "StoreProblem";
  readonly code: StoreProblemCode;

  constructor(code: StoreProblemCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** A failed connection in words. `where` names the server without its password. */
export function connectionProblem(error: unknown, where: string): StoreProblem {
  const reason = messageOf(error);
  switch (codeOf(error)) {
    case "28P01":
    case "28000":
      return new StoreProblem(
        "sign-in-refused",
        `PostgreSQL at ${where} refused the user or password. Check DATABASE_URL.`,
        error,
      );
    case "3D000":
      return new StoreProblem(
        "database-missing",
        `PostgreSQL at ${where} has no database of that name. Create it, or correct DATABASE_URL.`,
        error,
      );
    default:
      return new StoreProblem(
        "server-unreachable",
        `PostgreSQL at ${where} can not be reached (${reason || codeOf(error)}). Check that it runs and that DATABASE_URL is right.`,
        error,
      );
  }
}
