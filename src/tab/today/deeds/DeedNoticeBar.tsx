import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { words } from "../../words.ts";
import type { DeedNotice } from "./use-deeds.ts";
import { deedWords } from "./words.ts";

const useStyles = makeStyles({
  place: {
    position: "fixed",
    zIndex: 3,
    bottom: tokens.spacingVerticalL,
    left: "50%",
    transform: "translateX(-50%)",
    width: "min(34rem, calc(100vw - 24px))",
    boxShadow: tokens.shadow16,
    borderRadius: tokens.borderRadiusMedium,
  },
  lines: { margin: 0, padding: 0, listStyleType: "none", maxHeight: "40vh", overflowY: "auto" },
  bar: { marginTop: tokens.spacingVerticalXS },
});

const SHOWN_SECONDS = 12;

/** How far a deed has come, then what became of it, with its undo. What went wrong stays until it is read. */
export const DeedNoticeBar = (props: {
  readonly notice: DeedNotice | null;
  readonly onStop: () => void;
  readonly onDismiss: () => void;
}) => {
  const styles = useStyles();
  const { notice, onDismiss } = props;
  useEffect(() => {
    if (notice?.state !== "over" || notice.intent === "error") return;
    const timer = setTimeout(onDismiss, SHOWN_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [notice, onDismiss]);
  const failed = notice?.state === "over" && notice.intent === "error";
  return (
    <div className={styles.place} role={failed ? "alert" : "status"}>
      {notice?.state === "running" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {notice.title}: {deedWords.progress(notice.done, notice.of)}
            <ProgressBar
              className={styles.bar}
              value={notice.done / notice.of}
              aria-label={deedWords.progress(notice.done, notice.of)}
            />
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={props.onStop}>{deedWords.stop}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {notice?.state === "over" && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>
            <ul className={styles.lines}>
              {notice.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={words.dismiss}
                icon={<DismissRegular />}
                onClick={onDismiss}
              />
            }
          >
            {notice.undo && <Button onClick={notice.undo}>{words.undo}</Button>}
            {notice.again && <Button onClick={notice.again}>{deedWords.tryAgain}</Button>}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
};
