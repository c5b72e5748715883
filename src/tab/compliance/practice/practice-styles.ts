import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const usePracticeStyles = makeStyles({
  note: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    maxWidth: "62rem",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sub: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalXS}`,
    breakAfter: "avoid",
  },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    "@media print": { display: "none" },
  },
  told: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  beside: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 34rem), 1fr))",
    columnGap: tokens.spacingHorizontalXXXL,
  },
  block: { minWidth: 0, breakInside: "avoid" },
  spread: {
    display: "inline-grid",
    gridAutoFlow: "column",
    gridAutoColumns: "24px",
    "@media print": { gridAutoColumns: "14px" },
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  day: { position: "relative", height: "52px" },
  bar: {
    position: "absolute",
    inset: "0 1px",
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    // A frame, no background: in Teams' contrast theme that has the colour of the bars.
    ":hover": {
      boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1Hover}`,
      borderRadius: tokens.borderRadiusSmall,
    },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  fill: {
    position: "absolute",
    left: "3px",
    right: "3px",
    bottom: "15px",
    minHeight: "2px",
    borderRadius: `${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0 0`,
    backgroundColor: tokens.colorCompoundBrandStroke,
    [FORCED]: { backgroundColor: "CanvasText" },
  },
  // After the promised day: told by the stripes as well as by the colour.
  late: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorNeutralBackground1} 0 2px, transparent 2px 5px)`,
  },
  under: {
    position: "absolute",
    left: 0,
    right: 0,
    bottom: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "14px",
    fontVariantNumeric: "tabular-nums",
  },
  heat: {
    minWidth: "2.25rem",
    height: "30px",
    "@media print": { minWidth: "1.5rem", height: "24px" },
    padding: "0 1px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    borderRadius: tokens.borderRadiusSmall,
    "& a": { minWidth: "100%" },
  },
  hour: { padding: "0 1px", textAlign: "center" },
});
