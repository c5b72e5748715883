import { makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../frame/frame-styles.ts";
import { unseen } from "../../ui/theme/unseen.ts";
import { oneLine, rowParts } from "./row-parts.ts";

const MEDIUM = "@media (max-width: 1000px)";

/** Two lines: the date and what is due on the left, the case in the middle, the owner on the right. */
const twoLines = {
  gridTemplateColumns: "15.5rem minmax(0, 1fr) auto",
  gridTemplateAreas: '"due case owner" "what case owner"',
  paddingBlock: tokens.spacingVerticalXS,
} as const;

/** One row is one line on a laptop, two on a narrow window and a small card on a phone. */
export const useCaseRowStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "11.75rem 15rem minmax(0, 1fr) 9.5rem 9.5rem",
    gridTemplateAreas: '"due what case service owner"',
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "32px",
    boxSizing: "border-box",
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    [MEDIUM]: twoLines,
    [NARROW]: {
      gridTemplateColumns: "minmax(0, 1fr) auto",
      gridTemplateAreas: '"due due" "what what" "case case" "service owner"',
      paddingBlock: tokens.spacingVerticalS,
      rowGap: tokens.spacingVerticalXXS,
    },
  },
  head: {
    minHeight: "28px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    [MEDIUM]: unseen,
  },
  unseen,
  compact: twoLines,
  cell: { display: "block", minWidth: 0, minHeight: 0, padding: 0, ...oneLine },
  ...rowParts(NARROW),
  subject: {
    ...oneLine,
    flexShrink: 1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    fontWeight: tokens.fontWeightMedium,
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    [NARROW]: { whiteSpace: "normal", flexBasis: "100%" },
  },
  muted: {
    ...oneLine,
    flexShrink: 2,
    minWidth: "3.5rem",
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
    paddingInline: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  service: {
    color: tokens.colorNeutralForeground2,
    gridArea: "service",
    [MEDIUM]: { display: "none" },
    [NARROW]: { display: "block", fontSize: tokens.fontSizeBase200 },
  },
  hidden: { display: "none" },
  owner: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    gridArea: "owner",
  },
  ownerName: { ...oneLine, minWidth: 0 },
  unowned: { color: tokens.colorNeutralForeground3 },
});
