import { makeStyles, tokens } from "@fluentui/react-components";

export const useServicesStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  service: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 4fr) minmax(0, 7fr) minmax(0, 5fr)",
    alignItems: "start",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 800px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  label: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entries: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXXS} 0`,
    padding: 0,
  },
  entry: {
    display: "flex",
    alignItems: "center",
    maxWidth: "100%",
    overflowWrap: "anywhere",
    paddingInlineStart: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  joining: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  // "The size of the target for pointer inputs is at least 24 by 24 CSS pixels" (WCAG 2.5.8).
  mailboxes: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    overflowWrap: "anywhere",
    "& li": { minHeight: "24px", display: "flex", alignItems: "center" },
  },
  heading: {
    margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  lists: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 24rem), 1fr))",
    gap: tokens.spacingHorizontalXXL,
  },
  listName: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "40rem" },
  adding: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  typed: { flex: "1 1 12rem", minWidth: 0 },
});
