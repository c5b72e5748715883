import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { usePaneStyles } from "../pane-styles.ts";
import { PANE_WORDS } from "../words.ts";

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  title: { outlineStyle: "none" },
});

/** A page within the pane, with a way back. The focus goes to its title, so that it is heard. */
export const SubPage = (props: {
  readonly title: string;
  /** Heard after the title, where the page itself shows it. */
  readonly heard?: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <>
      <div className={styles.top}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={PANE_WORDS.back}
          onClick={props.onBack}
        />
        <h2 ref={title} tabIndex={-1} className={`${paneStyles.title} ${styles.title}`}>
          {props.title}
          {props.heard !== undefined && <span className={paneStyles.heard}> {props.heard}</span>}
        </h2>
      </div>
      {props.children}
    </>
  );
};
