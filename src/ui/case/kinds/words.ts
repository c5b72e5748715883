/** What the menu says with which a case is logged as another kind of matter. */
export const KIND_MENU_WORDS = {
  logAs: "Log as",
  button: (kind: string) => `Kind: ${kind}. Log as another kind`,
  more: "Other kinds",
  by: {
    acknowledgement: (date: string) => `acknowledge by ${date}`,
    reply: (date: string) => `reply by ${date}`,
  },
  none: { acknowledgement: "no acknowledgement promised", reply: "no reply promised" },
} as const;
