import { propertyId } from "../world/extended-property.ts";
import type { ExtendedProperty, StoredMail } from "../world/stored-mail.ts";
import { partsOf, quotedText, type Expansion } from "./expansion.ts";
import { badRequest } from "./graph-refusal.ts";

const known = (written: unknown): string => {
  const id = typeof written === "string" ? propertyId(written) : null;
  if (id === null) throw badRequest(`'${String(written)}' is not the id of an extended property.`);
  return id;
};

/** A message's properties after those in a call were set: others stay as they were. */
export const propertiesWished = (
  mail: Pick<StoredMail, "properties">,
  value: unknown,
): ExtendedProperty[] => {
  if (!Array.isArray(value)) throw badRequest("singleValueExtendedProperties is a list.");
  const kept = new Map((mail.properties ?? []).map((each) => [each.id, each.value]));
  for (const { id, value: text } of value as { id?: unknown; value?: unknown }[]) {
    if (typeof text !== "string") throw badRequest("An extended property has a text as its value.");
    kept.set(known(id), text);
  }
  return [...kept].map(([id, text]) => ({ id, value: text }));
};

/**
 * The properties that `$expand=singleValueExtendedProperties($filter=id eq '...')` asks for. Graph gives none
 * that was not named, so an expansion without a filter is refused.
 */
export const propertiesExpanded = (expand: readonly Expansion[]): readonly string[] =>
  expand.flatMap(({ name, options }) => {
    const filter = options["$filter"];
    if (name !== "singleValueExtendedProperties" || filter === undefined) {
      throw badRequest(`Could not expand '${name}' on type 'microsoft.graph.message'.`);
    }
    return partsOf(filter, " or ").map((part) => {
      const [, literal = ""] = /^id eq (.+)$/.exec(part) ?? [];
      return known(quotedText(literal));
    });
  });

const ANY = /^singleValueExtendedProperties\/any\(\s*(\w+)\s*:(.*)\)$/is;

/** The property that a filter clause looks for; null where the clause is about something else. */
export const propertySought = (clause: string): ExtendedProperty | null => {
  const [, variable, inner = ""] = ANY.exec(clause.trim()) ?? [];
  if (variable === undefined) return null;
  const sought = new Map(
    partsOf(inner, " and ").map((part) => {
      const [, owner, name = "", literal = ""] = /^(\w+)\/(\w+) eq (.+)$/s.exec(part) ?? [];
      const text = quotedText(literal);
      if (owner !== variable || text === null) throw badRequest(`Invalid filter clause: ${clause}`);
      return [name, text];
    }),
  );
  const [id, value] = [sought.get("id"), sought.get("value")];
  if (id === undefined || value === undefined || sought.size !== 2) {
    throw badRequest(`Invalid filter clause: ${clause}`);
  }
  return { id: known(id), value };
};
