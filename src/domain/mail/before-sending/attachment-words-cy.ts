import type { AttachmentWords } from "./attachment-words.ts";

/** Welsh begins words anew after others: `atodi` is also `hatodi`, `amgáu` is also `hamgáu`. */
export const WELSH: AttachmentWords = {
  aside: [
    // The footer: "yr e-bost hwn ac unrhyw atodiadau".
    /\b(?:unrhyw|dim|heb|holl|ei|eich|dy)\s+(?:yr?\s+)?(?:h?atodiad|ddogfennau ynghlwm)(?:au)?\b/gi,
    /\b(?:heb|nid|nad|ddim|methu|peidiwch)\s+(?:[^\s]+\s+){0,4}?(?:ynghlwm|h?atod\S*|h?amg[aá]\S*)/gi,
    // Bound up with: "costau sydd ynghlwm â'r gwaith"; fixed to: "ynghlwm wrth y wal".
    /\bynghlwm\s+(?:â|ag)\S*/gi,
    /\bynghlwm\s+wrth\s+(?!(?:yr?\s+)?(?:e-?bost|neges|llythyr|ateb))/gi,
    /\b(?:gardd|ardd|lle|iard|man)\s+amgaeedig\b/gi,
    // What the other person sent: "a atodwyd gennych".
    /\S*(?:atod|amgae)wyd\s+gennych\b/gi,
  ],
  promises: [
    /\bynghlwm\b/i,
    /\b(?:atodaf|atodwn|atodir|amgaeaf|amgaewn|amgaeir|amgaeedig)\b/i,
    /(?:\bwedi|\byn|'n)\s+(?:ei\s+|eu\s+)?h?(?:atodi|amg[aá]u)(?=[^a-záâêîôûŵŷ]|$)/i,
    /\bwedi'[iu]\s+h?(?:atodi|amg[aá]u)(?=[^a-záâêîôûŵŷ]|$)/i,
    /\b(?:gweler|gwelwch|agorwch|darllenwch|llenwch|yn)\s+(?:yr?\s+)?atodiad(?:au)?\b/i,
  ],
};
