import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../frame/frame-styles.ts";

const PRINT = "@media print";

/** How the tables of this screen look: quiet lines, numbers under numbers, the first column always in sight. */
export const useTableStyles = makeStyles({
  // A wide table scrolls by itself; the page never does.
  scroll: {
    position: "relative",
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    [PRINT]: { overflowX: "visible" },
  },
  table: {
    width: "100%",
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    // A sheet is narrower than a window: what does not fit would make the whole page smaller.
    [PRINT]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    [PRINT]: { paddingInline: tokens.spacingHorizontalXS },
    verticalAlign: "bottom",
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    height: "34px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    breakInside: "avoid",
    [PRINT]: { height: "26px", paddingInline: tokens.spacingHorizontalXS },
  },
  first: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    minWidth: "9rem",
    paddingInlineStart: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
    [NARROW]: { minWidth: "6.5rem", maxWidth: "8rem" },
    [PRINT]: { position: "static", minWidth: "7rem", maxWidth: "none", paddingInlineStart: 0 },
  },
  number: { textAlign: "end", whiteSpace: "nowrap" },
  total: { fontWeight: tokens.fontWeightSemibold },
  group: {
    position: "sticky",
    left: 0,
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  heading: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  share: {
    display: "grid",
    gridTemplateColumns: "4.5rem 1rem minmax(4rem, 1fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: "11rem",
    [PRINT]: { gridTemplateColumns: "3.5rem 1rem minmax(3rem, 1fr)", minWidth: "9rem" },
  },
  mark: { display: "inline-flex" },
  value: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXXS,
    justifyContent: "end",
    fontWeight: "inherit",
    fontVariantNumeric: "tabular-nums",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
  },
});
