import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../frame/frame-styles.ts";
import { unseen } from "../../ui/theme/unseen.ts";
import { oneLine, rowParts } from "../cases/row-parts.ts";

/** Where the columns leave no room for a subject, a sender and a reference in one line. */
export const ONE_LINE_FROM = 1151;
export const MEDIUM = `@media (max-width: ${ONE_LINE_FROM - 1}px)` as const;

/** One row is one line on a laptop, two on a narrow window and a small card on a phone. */
export const useDeskListStyles = makeStyles({
  grid: { position: "relative", display: "block", width: "100%" },
  body: { position: "relative", display: "block", width: "100%" },
  line: { position: "absolute", top: 0, left: 0, right: 0, boxSizing: "border-box" },
  row: {
    display: "grid",
    gridTemplateColumns: "20px 10.75rem 15.5rem minmax(0, 1fr) 9rem 9.5rem 28px",
    gridTemplateAreas: '"box due what case service owner menu"',
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "36px",
    boxSizing: "border-box",
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Not the backgrounds of what is pressed or selected elsewhere: in the contrast theme these are bright, and a row
    // has signs and colours of its own that have no counterpart on them.
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground3,
      boxShadow: `inset 0 0 0 1px ${tokens.colorTransparentStrokeInteractive}`,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    [MEDIUM]: {
      gridTemplateColumns: "20px 15rem minmax(0, 1fr) auto 28px",
      gridTemplateAreas: '"box due case owner menu" "box what case owner menu"',
      paddingBlock: tokens.spacingVerticalXS,
    },
    [NARROW]: {
      gridTemplateColumns: "20px minmax(0, 1fr) auto 28px",
      gridTemplateAreas:
        '"box due due menu" "box what what menu" "box case case case" "box service owner owner"',
      paddingBlock: tokens.spacingVerticalS,
      paddingInline: `${tokens.spacingHorizontalXS} 0`,
      columnGap: tokens.spacingHorizontalS,
      rowGap: tokens.spacingVerticalXXS,
    },
  },
  head: {
    minHeight: "28px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    ":hover": { backgroundColor: "transparent", boxShadow: "none" },
    [MEDIUM]: unseen,
    [NARROW]: unseen,
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    ":hover": {
      backgroundColor: tokens.colorBrandBackground2,
      boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}, inset 0 0 0 1px ${tokens.colorTransparentStrokeInteractive}`,
    },
    // The border must not push the row's columns out of line.
    "@media (forced-colors: active)": { borderLeft: "3px solid Highlight", marginLeft: "-3px" },
  },
  changed: {
    // The yellow of the palette is too bright in the dark for quiet words (4.4 to 1).
    backgroundColor: tokens.colorStatusWarningBackground1,
    "@media (prefers-reduced-motion: no-preference)": { transition: "background-color 400ms" },
  },
  pending: { color: tokens.colorNeutralForeground3 },
  group: {
    display: "flex",
    alignItems: "end",
    minHeight: "36px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`,
    fontWeight: tokens.fontWeightSemibold,
    columnGap: tokens.spacingHorizontalS,
  },
  number: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
  cell: { minWidth: 0, ...oneLine },
  box: { gridArea: "box", display: "flex", alignSelf: "center", [NARROW]: { alignSelf: "start" } },
  check: {
    width: "16px",
    height: "16px",
    margin: 0,
    cursor: "pointer",
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  ...rowParts(MEDIUM),
  subject: {
    ...oneLine,
    flexShrink: 1,
    minWidth: "6rem",
    color: "inherit",
    textDecorationLine: "none",
    fontWeight: tokens.fontWeightMedium,
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    [MEDIUM]: { flexBasis: "100%" },
    [NARROW]: { whiteSpace: "normal" },
  },
  muted: {
    ...oneLine,
    flexShrink: 3,
    minWidth: "3rem",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  reference: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  badge: {
    flexShrink: 0,
    boxSizing: "border-box",
    maxWidth: "100%",
    whiteSpace: "normal",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingInline: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  here: {
    ...oneLine,
    flexShrink: 1,
    minWidth: "3rem",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    fontStyle: "italic",
  },
  service: {
    color: tokens.colorNeutralForeground2,
    gridArea: "service",
    [MEDIUM]: { display: "none" },
    [NARROW]: { display: "block", fontSize: tokens.fontSizeBase200 },
  },
  owner: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    gridArea: "owner",
  },
  ownerName: { ...oneLine, minWidth: 0, [MEDIUM]: { maxWidth: "8rem" } },
  unowned: { color: tokens.colorNeutralForeground3 },
  menu: { gridArea: "menu", [NARROW]: { alignSelf: "start" } },
  skeleton: {
    gridColumn: "2 / -1",
    height: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
});
