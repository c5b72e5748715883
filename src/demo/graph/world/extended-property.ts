const NAMED = /^(\w+)\s+\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?\s+(Name|Id)\s+(\S.*)$/i;
const TAGGED = /^(\w+)\s+(0x[0-9a-f]+)$/i;

/**
 * One spelling for every way to write a property: the type and the GUID without regard to case, with braces;
 * the name as it is. Null for what is not the id of a property.
 */
export const propertyId = (written: string): string | null => {
  const named = NAMED.exec(written.trim());
  if (named) {
    const [, type = "", guid = "", by = "", name = ""] = named;
    const byName = by.toLowerCase() === "name";
    return `${kind(type)} {${guid.toLowerCase()}} ${byName ? "Name" : "Id"} ${byName ? name : name.toLowerCase()}`;
  }
  const [, type, tag] = TAGGED.exec(written.trim()) ?? [];
  return type !== undefined && tag !== undefined ? `${kind(type)} ${tag.toLowerCase()}` : null;
};

const kind = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1).toLowerCase();
