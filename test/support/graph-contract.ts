import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

/** One call as it went over the wire. */
export interface Exchange {
  readonly method: string;
  /** Below `/v1.0`, with its query. */
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, unknown>>;
  readonly requestBody: string;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, unknown>>;
  readonly responseBody: string;
}

type Schema = Record<string, unknown>;

interface Operation {
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema: Schema }[];
  readonly requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  readonly responses: Record<string, { content?: Record<string, { schema: Schema }>; $ref?: string }>;
}

interface Contract {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: {
    readonly schemas: Record<string, Schema>;
    readonly responses: Record<string, { content: Record<string, { schema: Schema }> }>;
  };
}

const PATH = new URL("../contract/graph-subset.openapi.json", import.meta.url);
const contract = JSON.parse(readFileSync(PATH, "utf8")) as Contract;
const { schemas } = contract.components;

const nameIn = (ref: unknown): string => String(ref).replace("#/components/schemas/", "");

const parentOf = (schema: Schema): string | null => {
  const [first] = (schema["allOf"] ?? []) as Schema[];
  return first?.["$ref"] && (schema["allOf"] as unknown[]).length > 1 ? nameIn(first["$ref"]) : null;
};

/** Types that extend a type: an attachment may be a file, a message a meeting request. */
const kindsOf = (name: string): string[] => [
  name,
  ...Object.keys(schemas).flatMap((each) =>
    parentOf(schemas[each] as Schema) === name ? kindsOf(each) : [],
  ),
];

/** All properties of a type, its own and its parents'. */
const propertiesOf = (schema: Schema): Record<string, Schema> => ({
  ...Object.assign(
    {},
    ...((schema["allOf"] ?? []) as Schema[]).map((part) =>
      propertiesOf(part["$ref"] ? (schemas[nameIn(part["$ref"])] as Schema) : part),
    ),
  ),
  ...((schema["properties"] ?? {}) as Record<string, Schema>),
});

const isObject = (schema: Schema): boolean =>
  "properties" in schema ||
  ((schema["allOf"] ?? []) as Schema[]).some((part) =>
    isObject(part["$ref"] ? (schemas[nameIn(part["$ref"])] as Schema) : part),
  );

/** OpenAPI 3.0 as JSON Schema, and closed: what the contract does not name is refused, OData's notes apart. */
const closed = (schema: Schema): Schema => {
  const { nullable, ...rest } = schema;
  const inner = closedType(rest);
  return nullable === true ? { anyOf: [inner, { type: "null" }] } : inner;
};

const closedType = (schema: Schema): Schema => {
  if (schema["$ref"]) return { $ref: `contract#/$defs/${nameIn(schema["$ref"])}` };
  const [only, ...others] = (schema["allOf"] ?? []) as Schema[];
  if (only?.["$ref"] && others.length === 0 && !("properties" in schema)) return closedType(only);
  if (isObject(schema)) {
    const all = propertiesOf(schema);
    const names = Object.keys(all);
    const properties = names.map((name) => [name, closed(all[name] as Schema)]);
    return {
      type: "object",
      properties: Object.fromEntries(properties) as Schema,
      required: schema["required"] ?? [],
      patternProperties: { "^[A-Za-z]*@odata\\.": {} },
      // Graph's open types say nothing of what is in them.
      additionalProperties: names.every((name) => name.startsWith("@odata.")),
    };
  }
  if (schema["type"] === "array") return { type: "array", items: closed((schema["items"] ?? {}) as Schema) };
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !key.startsWith("x-")));
};

const definitions = Object.fromEntries(
  Object.keys(schemas).flatMap((name) => [
    [`only ${name}`, closed(schemas[name] as Schema)],
    [name, { anyOf: kindsOf(name).map((kind) => ({ $ref: `contract#/$defs/only ${kind}` })) }],
  ]),
) as Schema;

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
ajv.addFormat("date", /^\d{4}-\d\d-\d\d$/);
ajv.addFormat("uuid", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
ajv.addFormat("base64url", /^[A-Za-z0-9_=-]*$/);
for (const format of ["int32", "int64", "double", "binary"]) ajv.addFormat(format, true);

ajv.addSchema({ $id: "contract", $defs: definitions });

const compiled = new Map<Schema, ValidateFunction>();

const faultsIn = (what: string, value: unknown, schema: Schema): string[] => {
  const validate = compiled.get(schema) ?? ajv.compile(closed(schema));
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (error) => `${what}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
};

interface Found {
  readonly operation: Operation;
  readonly template: string;
}

const operationFor = (method: string, path: string): Found | null => {
  const fits = Object.keys(contract.paths).filter((template) => {
    const pattern = template.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\\\{[^/]+?\\\}/g, "[^/]+");
    return new RegExp(`^${pattern}$`).test(path) && method.toLowerCase() in (contract.paths[template] ?? {});
  });
  // The more that is written out, the better it fits: `messages/delta` before `messages/{id}`.
  const [template] = fits.sort((a, b) => a.split("{").length - b.split("{").length);
  const operation = template && contract.paths[template]?.[method.toLowerCase()];
  return template && operation ? { operation, template } : null;
};

const messageProperties = (): Set<string> =>
  new Set(Object.keys(propertiesOf(schemas["microsoft.graph.message"] as Schema)));

const typedValue = (text: string, type: unknown): unknown => {
  if (type === "integer") return Number(text);
  return type === "boolean" && /^(true|false)$/.test(text) ? text === "true" : text;
};

const queryFaults = ({ operation, template }: Found, query: URLSearchParams): string[] => {
  const known = new Map(
    (operation.parameters ?? []).filter((each) => each.in === "query").map((each) => [each.name, each]),
  );
  return [...query].flatMap(([name, value]) => {
    const parameter = known.get(name);
    if (!parameter) return [`query option ${name} is not in the contract of ${template}`];
    if (name === "$select" && template.includes("/messages")) {
      const properties = messageProperties();
      return value.split(",").flatMap((each) => (properties.has(each) ? [] : [`$select names ${each}`]));
    }
    const typed = typedValue(value, parameter.schema["type"]);
    return faultsIn(`query option ${name}`, typed, parameter.schema);
  });
};

const requestFaults = (found: Found, exchange: Exchange): string[] => {
  const { requestBody } = found.operation;
  if (exchange.requestBody === "") {
    return requestBody?.required ? ["the body of the request is missing"] : [];
  }
  const schema = requestBody?.content["application/json"]?.schema;
  if (!schema) return ["the contract has no body for this request"];
  return faultsIn("request", JSON.parse(exchange.requestBody), schema);
};

const headerFaults = (found: Found, headers: Exchange["requestHeaders"]): string[] => {
  const named = (found.operation.parameters ?? []).filter((each) => each.in === "header");
  const faults = [];
  if (headers["if-match"] !== undefined && !named.some((each) => each.name === "If-Match")) {
    faults.push("If-Match is not in the contract here");
  }
  if (!/IdType="ImmutableId"/.test(String(headers["prefer"]))) faults.push("immutable ids are not asked for");
  return faults;
};

const responseFaults = (found: Found, exchange: Exchange): string[] => {
  const { responses } = found.operation;
  const family = `${String(exchange.status)[0]}XX`;
  const given = responses[exchange.status] ?? responses[family];
  if (!given) return [`status ${exchange.status} is not in the contract`];
  const response = given.$ref ? contract.components.responses["error"] : given;
  const type = String(exchange.responseHeaders["content-type"] ?? "").split(";")[0] as string;
  if (!response?.content)
    return exchange.responseBody === "" ? [] : ["a body that the contract does not have"];
  const schema = response.content[type]?.schema;
  if (!schema) return [`content type ${type} is not in the contract`];
  const body: unknown =
    type === "application/json" ? JSON.parse(exchange.responseBody) : exchange.responseBody;
  return faultsIn("response", body, schema);
};

/** Where a value departs from a type of the contract, for example `microsoft.graph.changeNotification`. */
export const shapeDepartures = (type: string, value: unknown): string[] =>
  faultsIn(type, value, schemas[type] as Schema);

/** Where a call or its answer departs from the published contract; empty when both keep to it. */
export const departures = (exchange: Exchange): string[] => {
  const { pathname, searchParams } = new URL(exchange.url, "https://graph.invalid");
  const found = operationFor(exchange.method, pathname);
  const call = `${exchange.method} ${pathname}`;
  if (!found) return [`${call} is not in the contract`];
  return [
    ...headerFaults(found, exchange.requestHeaders),
    ...queryFaults(found, searchParams),
    ...requestFaults(found, exchange),
    ...responseFaults(found, exchange),
  ].map((fault) => `${call}: ${fault}`);
};
