import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ShareButton } from "./ShareButton.tsx";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
});

/** What leads back at one end, and the link to what is on show at the other: for a page that heads itself. */
export const ShareBar = (props: { readonly label: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {props.children}
      <ShareButton label={props.label} />
    </div>
  );
};
