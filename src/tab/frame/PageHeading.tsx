import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { ShareButton } from "../share/ShareButton.tsx";
import { words } from "../words.ts";
import { NARROW } from "./frame-styles.ts";
import { unseen } from "../../ui/theme/unseen.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalM,
  },
  heading: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    [NARROW]: { width: "100%" },
  },
  unseen,
});

let shownBefore = false;

/** The page's heading: takes the focus when one comes from another page, so that a screen reader says where one is. */
export const PageHeading = (props: {
  readonly title: string;
  /** Only heard, where the page shows the same itself. */
  readonly unseen?: boolean;
  readonly children?: ReactNode;
}) => {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shownBefore) heading.current?.focus();
    shownBefore = true;
  }, []);
  useEffect(() => {
    document.title = `${props.title} - ${words.product}`;
  }, [props.title]);
  return (
    <div className={props.unseen ? styles.unseen : styles.bar}>
      <h2 className={styles.heading} tabIndex={-1} ref={heading}>
        {props.title}
      </h2>
      {props.children}
      {!props.unseen && <ShareButton label={props.title} />}
    </div>
  );
};
