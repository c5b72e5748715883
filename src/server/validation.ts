import type { FastifySchemaCompiler } from "fastify";
import type { FastifySerializerCompiler } from "fastify/types/schema.js";
import type { TSchema } from "typebox";
import { Compile } from "typebox/compile";
import { Value } from "typebox/value";
import { whatIsWrong } from "./what-is-wrong.ts";

/** A request that does not fit its schema, in words for the person who sent it. */
export class RequestInvalid extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

/** Where a text holds the one character that PostgreSQL can keep in no text; null where none does. */
const nulIn = (value: unknown, path: readonly string[] = []): string | null => {
  if (typeof value === "string") return value.includes("\0") ? path.join(".") : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [name, each] of Object.entries(value)) {
    const found = nulIn(each, [...path, name]);
    if (found !== null) return found;
  }
  return null;
};

/**
 * Checks what comes in. Fields that the schema does not know are dropped, so that nothing gets into the record
 * which nobody has named. Text is turned into numbers only where a request can hold nothing but text.
 */
export const checkRequest: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const compiled = Compile(schema);
  return (given: unknown) => {
    const value = httpPart === "body" ? given : Value.Convert(schema, given);
    if (compiled.Check(value)) {
      const known = Value.Clean(schema, value);
      const field = nulIn(known);
      if (field === null) return { value: known };
      return {
        error: new RequestInvalid(field, `"${field}" holds a character that no text can hold (NUL).`),
      };
    }
    const { field, message } = whatIsWrong(schema, value);
    return { error: new RequestInvalid(field, message) };
  };
};

/** An answer that breaks its own contract is a bug of ours, and goes out to nobody. */
export const checkAnswer: FastifySerializerCompiler<TSchema> = ({ schema, url, httpStatus }) => {
  const compiled = Compile(schema);
  return (value: unknown) => {
    if (!compiled.Check(value)) {
      const { field, message } = whatIsWrong(schema, value);
      throw new Error(
        `The answer of ${url} (${httpStatus ?? "any"}) breaks its contract at "${field}": ${message}`,
      );
    }
    return JSON.stringify(value);
  };
};
