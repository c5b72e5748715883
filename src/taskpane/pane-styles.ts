import { makeStyles, tokens } from "@fluentui/react-components";
import { unseen } from "../ui/theme/unseen.ts";

export const usePaneStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    maxWidth: "640px",
    marginInline: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    minWidth: 0,
  },
  heard: unseen,
  footer: {
    display: "flex",
    justifyContent: "space-between",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  footerButton: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  note: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  icon: { color: tokens.colorNeutralForeground3, display: "block" },
  evidence: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
  wrapping: { height: "auto", whiteSpace: "normal", textAlign: "start" },
});
