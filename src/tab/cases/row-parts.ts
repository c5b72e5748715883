import { tokens } from "@fluentui/react-components";

export const oneLine = { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;

/**
 * What a row says of a case, the same in every list. What it is about gives way first; where that is not enough, its
 * notes stand beneath it: none is cut off.
 * @param apart where each part has a line of its own
 */
export const rowParts = (apart: `@media ${string}`) =>
  ({
    due: {
      display: "flex",
      alignItems: "center",
      gap: tokens.spacingHorizontalXS,
      fontWeight: tokens.fontWeightSemibold,
      fontVariantNumeric: "tabular-nums",
      gridArea: "due",
    },
    what: { color: tokens.colorNeutralForeground2, gridArea: "what" },
    // Status danger is too faint for words on a dark background (4.2 to 1).
    late: { color: tokens.colorPaletteRedForeground1 },
    case: {
      display: "flex",
      flexWrap: "wrap",
      alignItems: "baseline",
      columnGap: tokens.spacingHorizontalS,
      rowGap: tokens.spacingVerticalXXS,
      gridArea: "case",
      [apart]: { rowGap: 0 },
    },
    about: {
      display: "flex",
      alignItems: "baseline",
      gap: tokens.spacingHorizontalS,
      flex: "1 1 21rem",
      minWidth: 0,
      [apart]: { display: "contents" },
    },
    notes: {
      display: "flex",
      flexWrap: "wrap",
      alignItems: "baseline",
      columnGap: tokens.spacingHorizontalXS,
      rowGap: tokens.spacingVerticalXXS,
      maxWidth: "100%",
      ":empty": { display: "none" },
      [apart]: { display: "contents" },
    },
  }) as const;
