import { createHash } from "node:crypto";

/** A script with attributes is loaded from somewhere, or no script at all. */
const INLINE = /<script>([\s\S]*?)<\/script>/g;

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");

/**
 * What a policy has to say so that a page may run the scripts that were built into it, and none that anybody slips in
 * later: "'sha256-...'" of each.
 */
export const inlineScriptsOf = (html: string): readonly string[] =>
  [...html.matchAll(INLINE)].map(([, script = ""]) => `'sha256-${sha256(script)}'`);
