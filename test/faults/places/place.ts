import type { GraphCall } from "../../../src/demo/graph/routes/faults.ts";
import type { DatabaseWrite } from "./database-gate.ts";

/** Where a service can be killed: at a write or a call, before it had its effect or after. */
export interface Place {
  readonly what: string;
  /** The how-manieth of its kind since the message came, beginning with 1. */
  readonly occurrence: number;
  readonly when: "before" | "after";
}

/** Alike for every message: what is a value in a statement stands apart from its text. */
export const nameOfWrite = ({ text, isCommit }: DatabaseWrite): string => {
  const words = text.replace(/\s+/g, " ").trim();
  return isCommit ? `commit after: ${words}` : words;
};

const LONG_SEGMENT = /\/[^/?']{24,}(?=[/?]|$)/g;

/** Alike for every message: ids, and the queries of links, are left out. */
export const nameOfCall = ({ method, path }: GraphCall): string =>
  `${method} ${path
    .replace(/\?.*$/s, "")
    .replace(/\/users\/[^/]+/, "")
    .replace(LONG_SEGMENT, "/{id}")}`;

export const inWords = ({ what, occurrence, when }: Place): string => {
  const table = /(?:insert into|update|delete from) "?(\w+)"?/gi;
  const short = what.length <= 60 ? what : `${what.slice(0, 40)} ... ${what.match(table)?.at(-1) ?? ""}`;
  return `${when} ${short} (${occurrence})`;
};
