import { makeStyles, tokens } from "@fluentui/react-components";
import { unseen } from "../../ui/theme/unseen.ts";

export const NARROW = "@media (max-width: 640px)";

/** How far the header reaches down while it stays in sight: it has two lines where one is too narrow. */
export const HEADER_HEIGHT = "var(--header-height, 44px)";

export const useFrameStyles = makeStyles({
  root: {
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXL,
    padding: `0 ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { position: "static", padding: `0 ${tokens.spacingHorizontalM}` },
    "@media print": { display: "none" },
  },
  council: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    [NARROW]: { width: "100%", paddingTop: tokens.spacingVerticalS },
  },
  nav: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS, flexGrow: 1 },
  heard: unseen,
  link: {
    position: "relative",
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-4px" },
    [NARROW]: { paddingBlock: tokens.spacingVerticalS },
  },
  linkHere: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  main: {
    maxWidth: "90rem",
    margin: "0 auto",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    [NARROW]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 5rem` },
    "@media print": { maxWidth: "none", padding: 0 },
  },
});
