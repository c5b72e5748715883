import { makeStyles, tokens } from "@fluentui/react-components";

export const useTimelineStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  entry: {
    display: "grid",
    gridTemplateColumns: "76px minmax(0, 1fr) auto auto",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  when: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  what: { minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 },
  line: { display: "block", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3 },
  who: { display: "block", color: tokens.colorNeutralForeground3 },
  struck: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  below: { gridColumn: "2 / -1", overflowWrap: "anywhere" },
  small: { minWidth: "24px", width: "24px", height: "24px", padding: 0 },
});
