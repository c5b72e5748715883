import { makeStyles, tokens } from "@fluentui/react-components";

export const useClockCardStyles = makeStyles({
  card: {
    minWidth: 0,
    minHeight: "108px",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalMNudge}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  dueSoon: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  overdue: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  heading: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    // The icons have a rim of 2 px.
    marginInlineStart: "-2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    marginBlock: 0,
    marginInlineEnd: 0,
  },
  date: {
    margin: 0,
    // Nine tenths, so that nearly every date stands on one line in half of a 320 px pane.
    fontSize: `calc(${tokens.fontSizeBase500} * 0.9)`,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textWrap: "balance",
  },
  standing: {
    margin: 0,
    marginTop: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  dangerWords: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  warningWords: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});
