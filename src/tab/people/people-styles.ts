import { makeStyles, tokens } from "@fluentui/react-components";

export const usePeopleStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 5fr) minmax(0, 3fr) minmax(0, 8fr)",
    alignItems: "start",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 800px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  number: { fontVariantNumeric: "tabular-nums" },
  absences: { display: "grid", gap: tokens.spacingVerticalXS, listStyleType: "none", margin: 0, padding: 0 },
  absence: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  icon: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground2 },
  uncovered: { color: tokens.colorPaletteRedForeground1 },
  form: { gridColumn: "1 / -1", maxWidth: "34rem" },
});
