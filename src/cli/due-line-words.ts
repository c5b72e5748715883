import type { TSchema } from "typebox";
import { Value } from "typebox/value";
import type { Failure } from "../domain/result.ts";

/** The parts of a schema that are looked at here. */
interface Shape {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape | readonly Shape[];
}

const childOf = ({ properties, items }: Shape, name: string): Shape | undefined => {
  if (properties !== undefined) return Object.hasOwn(properties, name) ? properties[name] : undefined;
  return Array.isArray(items) ? (items as readonly Shape[])[Number(name)] : (items as Shape | undefined);
};

/** As far along the path as the schema says what is expected: the place to name, and the words. */
const described = (
  schema: Shape,
  path: readonly string[],
): { readonly path: readonly string[]; readonly shape: Shape } => {
  let found = { path: [] as readonly string[], shape: schema };
  let shape: Shape | undefined = schema;
  for (const [index, name] of path.entries()) {
    shape = childOf(shape, name);
    if (shape === undefined) break;
    if (shape.description !== undefined) found = { path: path.slice(0, index + 1), shape };
  }
  return found;
};

interface Problem {
  readonly keyword: string;
  readonly path: readonly string[];
  /** The key that is missing, or too many. */
  readonly key: string | null;
}

const problemsOf = (schema: TSchema, value: unknown): readonly Problem[] =>
  Value.Errors(schema, value).map((error) => {
    const path = error.instancePath.split("/").slice(1);
    if (error.keyword === "required") {
      return { keyword: "required", path, key: error.params.requiredProperties[0] ?? null };
    }
    if (error.keyword === "additionalProperties") {
      return { keyword: "unknown", path, key: error.params.additionalProperties[0] ?? null };
    }
    return { keyword: "value", path, key: null };
  });

/**
 * The first thing to put right, in plain words, with the name of the field. An unknown key goes first: most often
 * it is the misspelt name of one that seems to be missing.
 */
export const whatToPutRight = (schema: TSchema, value: unknown): Failure & { readonly field: string } => {
  const problems = problemsOf(schema, value);
  const problem = problems.find(({ keyword }) => keyword === "unknown") ?? problems[0];
  const { path, shape } = described(schema as Shape, problem?.path ?? []);
  const expected = shape.description ?? "different";
  const field = path.join(".");
  const key = problem?.key ?? null;
  if (key !== null && shape.properties !== undefined) {
    const inner = [...path, key].join(".");
    if (problem?.keyword === "unknown") {
      const known = Object.keys(shape.properties).join(", ");
      return { code: "unknown-key", field: inner, message: `There is no "${inner}". Known here: ${known}.` };
    }
    const wanted = childOf(shape, key)?.description ?? expected;
    return { code: "missing", field: inner, message: `"${inner}" is missing. It must be ${wanted}.` };
  }
  return {
    code: "not-understood",
    field,
    message: field === "" ? `A line must be ${expected}.` : `"${field}" must be ${expected}.`,
  };
};
