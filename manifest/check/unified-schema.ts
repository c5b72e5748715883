import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";
import { SCHEMA_VERSION } from "../unified.ts";
import { problem, type ManifestProblem } from "./problem.ts";

const FILE = `@microsoft/app-manifest/build/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`;

/** Microsoft's package brings every schema with it, so nothing is asked of the network. */
const compiled = (): ValidateFunction => {
  const file = createRequire(import.meta.url).resolve(FILE);
  const schema = JSON.parse(readFileSync(file, "utf8")) as { $schema?: string };
  // It calls itself draft 4 and uses `const`, which is younger: Ajv is to take it as it is.
  delete schema.$schema;
  return new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, formats: { uri: true } }).compile(
    schema,
  );
};

let validate: ValidateFunction | null = null;

export const checkSchema = (manifest: object): readonly ManifestProblem[] => {
  validate ??= compiled();
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    problem(
      "schema",
      instancePath || "manifest.json",
      `${message ?? "is refused"} ${JSON.stringify(params)}`,
    ),
  );
};
