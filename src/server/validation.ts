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

/**
 * Checks what comes in. Fields that the schema does not know are dropped, so that nothing gets into the record
 * which nobody has named. Text is turned into numbers only where a request can hold nothing but text.
 */
export const checkRequest: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const compiled = Compile(schema);
  return (given: unknown) => {
    const value = httpPart === "body" ? given : Value.Convert(schema, given);
    if (compiled.Check(value)) return { value: Value.Clean(schema, value) };
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
