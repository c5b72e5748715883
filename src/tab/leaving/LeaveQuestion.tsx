import { Button, makeStyles, tokens, useId } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { leavingWords } from "./words.ts";

const useStyles = makeStyles({
  dialog: {
    maxWidth: "min(26rem, calc(100vw - 32px))",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asked before what was typed is lost: the one place where something stands in the way. Escape stays. */
export const LeaveQuestion = (props: {
  /** What would be lost. */
  readonly text: string;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}) => {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId("leave");
  const text = useId("leave-text");
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      role="alertdialog"
      aria-labelledby={title}
      aria-describedby={text}
      onClose={props.onStay}
    >
      <h3 id={title} className={styles.title}>
        {leavingWords.title}
      </h3>
      <p id={text} className={styles.text}>
        {props.text}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={props.onStay}>
          {leavingWords.stay}
        </Button>
        <Button onClick={props.onLeave}>{leavingWords.leave}</Button>
      </div>
    </dialog>
  );
};
