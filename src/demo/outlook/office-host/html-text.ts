const BREAKS_AFTER = /<\/(p|div|li|tr|h[1-6]|blockquote)>|<br\s*\/?>/gi;
const RULE = /<hr\b[^>]*>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** The text of what was written, with its lines; a rule becomes the line of underscores that Outlook makes of it. */
export const textOfHtml = (html: string): string =>
  html
    .replace(/<(style|script|head)\b.*?<\/\1>/gis, "")
    .replace(RULE, `\n${"_".repeat(32)}\n`)
    .replace(BREAKS_AFTER, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
