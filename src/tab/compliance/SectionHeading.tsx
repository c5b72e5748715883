import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}`,
    breakAfter: "avoid",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    "@media print": { display: "none" },
  },
});

/** Where a part of the screen begins, with what can be done with all of it. */
export const SectionHeading = (props: {
  readonly title: string;
  readonly id?: string;
  readonly children?: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <h3 className={styles.heading} {...(props.id === undefined ? {} : { id: props.id })}>
        {props.title}
      </h3>
      {props.children !== undefined && <div className={styles.tools}>{props.children}</div>}
    </div>
  );
};
