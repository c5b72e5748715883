/** There for those who hear the page, not seen. */
export const unseen = {
  position: "absolute",
  width: "1px",
  height: "1px",
  minHeight: "1px",
  margin: 0,
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;
