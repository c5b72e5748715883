import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { words } from "../words.ts";

export interface Notice {
  readonly intent: "success" | "info" | "error";
  readonly text: string;
  readonly undo?: () => void;
}

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
});

const SHOWN_SECONDS = 10;

/** What just happened, for ten seconds, with its undo. What went wrong stays until it is read. */
export const NoticeBar = (props: { readonly notice: Notice | null; readonly onDismiss: () => void }) => {
  const styles = useStyles();
  const { notice, onDismiss } = props;
  useEffect(() => {
    if (!notice || notice.intent === "error") return;
    const timer = setTimeout(onDismiss, SHOWN_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [notice, onDismiss]);
  return (
    <div className={styles.place} role={notice?.intent === "error" ? "alert" : "status"}>
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
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
            {notice.undo && (
              <Button
                onClick={() => {
                  notice.undo?.();
                  onDismiss();
                }}
              >
                {words.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
};
