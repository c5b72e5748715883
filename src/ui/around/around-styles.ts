import { makeStyles, tokens } from "@fluentui/react-components";

export const useAroundStyles = makeStyles({
  // The fields before it belong to the same list for the eye.
  place: { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  // It keeps its place until it can be told, so that nothing moves then.
  notKnownYet: { visibility: "hidden" },
  menu: { maxWidth: "min(18rem, calc(100vw - 24px))" },
  warning: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    maxWidth: "16rem",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  form: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
