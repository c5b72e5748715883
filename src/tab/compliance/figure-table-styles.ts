import { makeStyles, tokens } from "@fluentui/react-components";

export const useFigureTableStyles = makeStyles({
  // A wide table scrolls by itself; the page never does.
  scroll: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  table: { minWidth: "72rem", tableLayout: "auto" },
  head: {
    paddingInline: tokens.spacingHorizontalS,
    verticalAlign: "bottom",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  number: { textAlign: "right" },
  numberHead: { textAlign: "right", "& > *": { justifyContent: "flex-end" } },
  standard: {
    height: "auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
  },
  cell: { height: "36px", paddingInline: tokens.spacingHorizontalS, fontVariantNumeric: "tabular-nums" },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "start", minWidth: "12rem" },
  value: { textAlign: "right" },
  mark: { display: "inline-flex" },
  total: { fontWeight: tokens.fontWeightSemibold },
  share: {
    display: "grid",
    gridTemplateColumns: "5.5rem 1rem minmax(5rem, 1fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: "13rem",
  },
});
