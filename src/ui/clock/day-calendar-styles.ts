import { makeStyles, tokens } from "@fluentui/react-components";
import { unseen } from "../theme/unseen.ts";

export const useDayCalendarStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: "3px",
    fontVariantNumeric: "tabular-nums",
  },
  heard: unseen,
  weekday: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: 0,
    textAlign: "center",
  },
  place: {
    height: "36px",
    padding: 0,
    textAlign: "center",
    verticalAlign: "middle",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid transparent`,
    lineHeight: tokens.lineHeightBase100,
  },
  dayOfMonth: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1 },
  number: { display: "block", fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
  counted: { backgroundColor: tokens.colorBrandBackground2 },
  received: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}` },
  off: { backgroundColor: tokens.colorNeutralBackground3 },
  // Stripes, so that a day on which the clock stood still is told from a weekend without its colour.
  paused: {
    backgroundColor: tokens.colorNeutralBackground3,
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 4px, ${tokens.colorNeutralStroke2} 4px 5px)`,
    "@media (forced-colors: active)": { border: "1px dashed GrayText" },
  },
  gathered: {
    height: "24px",
    padding: 0,
    textAlign: "center",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  gatheredWords: {
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  offWords: { color: tokens.colorNeutralForeground3 },
  named: { textDecorationLine: "underline", textDecorationStyle: "dotted" },
  due: {
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
    "@media (forced-colors: active)": { border: `3px solid Highlight` },
  },
  dueWords: { color: tokens.colorNeutralForegroundOnBrand, fontWeight: tokens.fontWeightSemibold },
  today: { outline: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStrokeAccessible}` },
  outside: { "@media (forced-colors: active)": { border: "0 none" } },
});
