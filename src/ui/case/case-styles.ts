import { makeStyles, tokens } from "@fluentui/react-components";

const WIDE = "@media (min-width: 900px)";

export const useCaseStyles = makeStyles({
  // Beside a message it is one column. In the wide tab, what is asked stands left and what can be done right.
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    [WIDE]: {
      display: "grid",
      gridTemplateColumns: "minmax(0, 1fr) 22rem",
      gridTemplateRows: "auto auto auto auto 1fr",
      columnGap: tokens.spacingHorizontalXXXL,
    },
  },
  doing: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    [WIDE]: { gridColumn: 2, gridRow: "2 / span 5", alignSelf: "start" },
  },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  header: { display: "flex", flexDirection: "column", minWidth: 0, [WIDE]: { gridColumn: "1 / -1" } },
  subject: {
    margin: 0,
    overflow: "hidden",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  // The menu's button stays beside the first of the others when these need a line each.
  actions: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  actionsSaid: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  actionWide: { flexGrow: 1, flexBasis: "auto", minWidth: 0 },
  actionRoom: { paddingInline: tokens.spacingHorizontalS },
  quiet: { fontWeight: tokens.fontWeightRegular },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  fields: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "76px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  fieldName: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  fieldValue: {
    margin: 0,
    minHeight: "32px",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  away: { flexBasis: "100%", color: tokens.colorNeutralForeground2 },
  choice: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    fontWeight: tokens.fontWeightRegular,
    // There its border is seen, and it is that which stands in the column.
    "@media (forced-colors: active)": { marginInlineStart: 0 },
  },
});
