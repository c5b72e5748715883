/** What is said of the link to a view. */
export const shareWords = {
  share: "Share",
  copy: "Copy link",
  copied: "Link copied",
  shown: "Link to this view. Copy it from here.",
} as const;
