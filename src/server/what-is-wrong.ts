import Type, { type TSchema } from "typebox";
import { Value } from "typebox/value";

export interface Wrong {
  /** As a person reads it: `fact.reason`. Empty for the whole. */
  readonly field: string;
  readonly message: string;
}

/** The parts of a JSON schema that are looked at here. */
interface Shape {
  readonly anyOf?: readonly TSchema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, TSchema & { readonly const?: unknown }>>;
  readonly required?: readonly string[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const tagOf = (schema: TSchema): unknown => (schema as Shape).properties?.["type"]?.const;

/** Of a choice of shapes, the one that was meant: by its `type`, or the one that is not null. */
const meant = (variants: readonly TSchema[], value: unknown): TSchema => {
  const tags = variants.map(tagOf).filter((tag) => typeof tag === "string");
  if (tags.length === variants.length) {
    const found = isRecord(value) && variants.find((each) => tagOf(each) === value["type"]);
    return found ? found : Type.Object({ type: Type.Enum(tags) });
  }
  const worded = variants.filter((each) => (each as Shape).type !== "null");
  return worded.length === 1 && worded[0] !== undefined ? worded[0] : Type.Union([...variants]);
};

/** The schema with every choice made, so that its errors are about what was meant. */
const withChoicesMade = (schema: TSchema, value: unknown): TSchema => {
  const { anyOf, properties } = schema as Shape;
  if (anyOf !== undefined) {
    const choice = meant(anyOf, value);
    return (choice as Shape).anyOf === undefined ? withChoicesMade(choice, value) : choice;
  }
  if (properties === undefined || !isRecord(value)) return schema;
  const narrowed = Object.entries(properties).map(([name, each]) => [
    name,
    withChoicesMade(each, value[name]),
  ]);
  return { ...schema, properties: Object.fromEntries(narrowed) } as TSchema;
};

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  null: "null",
};

const PATTERNS: Readonly<Record<string, string>> = {
  "^\\d{4}-\\d{2}-\\d{2}$": "must be a date written like 2026-04-02",
};

type Params = Readonly<Record<string, unknown>>;
const count = (limit: unknown, word: string): string => `${String(limit)} ${word}${limit === 1 ? "" : "s"}`;

/** By JSON schema keyword: what to say of the field. */
const WORDS: Readonly<Record<string, (params: Params) => string>> = {
  type: ({ type }) => `must be ${KINDS[String(type)] ?? String(type)}`,
  const: ({ allowedValue }) => `must be ${String(allowedValue)}`,
  enum: ({ allowedValues }) =>
    `must be one of ${(Array.isArray(allowedValues) ? allowedValues : []).join(", ")}`,
  minLength: ({ limit }) =>
    limit === 1 ? "must not be empty" : `must have at least ${count(limit, "character")}`,
  maxLength: ({ limit }) => `must have at most ${count(limit, "character")}`,
  minimum: ({ limit }) => `must be ${String(limit)} or more`,
  maximum: ({ limit }) => `must be ${String(limit)} or less`,
  pattern: ({ pattern }) => PATTERNS[String(pattern)] ?? "is not written as it should be",
};

/** The first thing that is wrong with a value, in plain words and with the name of the field. */
export const whatIsWrong = (schema: TSchema, value: unknown): Wrong => {
  const [error] = Value.Errors(withChoicesMade(schema, value), value);
  if (error === undefined) return { field: "", message: "This is not what was expected here." };
  const path = error.instancePath.split("/").slice(1);
  if (error.keyword === "required") {
    const field = [...path, error.params.requiredProperties[0]].join(".");
    return { field, message: `"${field}" is missing.` };
  }
  const field = path.join(".");
  const words = WORDS[error.keyword]?.(error.params as unknown as Params) ?? "is not what was expected here";
  return { field, message: field === "" ? `What was sent ${words}.` : `"${field}" ${words}.` };
};
