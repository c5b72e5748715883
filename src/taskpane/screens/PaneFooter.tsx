import { Button } from "@fluentui/react-components";
import { Info20Regular, Mail20Regular } from "@fluentui/react-icons";
import { usePaneStyles } from "../pane-styles.ts";
import { PANE_WORDS } from "../words.ts";

/** What is at hand whatever is selected. */
export const PaneFooter = (props: {
  /** null: nobody is signed in. */
  readonly onLogLetter: (() => void) | null;
  readonly onAbout: () => void;
}) => {
  const styles = usePaneStyles();
  const look = { appearance: "subtle", size: "small", className: styles.footerButton } as const;
  return (
    <footer className={styles.footer}>
      <Button
        {...look}
        icon={<Mail20Regular />}
        disabled={props.onLogLetter === null}
        onClick={() => props.onLogLetter?.()}
      >
        {PANE_WORDS.logLetter}
      </Button>
      <Button {...look} icon={<Info20Regular />} onClick={props.onAbout}>
        {PANE_WORDS.about}
      </Button>
    </footer>
  );
};
