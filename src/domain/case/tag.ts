/** Outlook category names that the service puts on messages. Named so that they sort together and read well. */
export const TAGS = [
  { name: "Reply: overdue", colour: "preset0" },
  { name: "Reply: due soon", colour: "preset1" },
  { name: "Reply: acknowledge", colour: "preset3" },
  { name: "Reply: in time", colour: "preset7" },
  { name: "Reply: answered", colour: "preset4" },
] as const;

export type Tag = (typeof TAGS)[number]["name"];
