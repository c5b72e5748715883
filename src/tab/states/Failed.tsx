import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular, PersonKeyRegular, PlugDisconnectedRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { words } from "../words.ts";
import { isSignedOut } from "./signed-out.ts";

const useStyles = makeStyles({
  box: {
    display: "grid",
    justifyItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalM,
    maxWidth: "28rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  icon: { fontSize: "40px", color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** Nothing can be shown, and why: with the one thing that may help. */
export const Failed = (props: {
  readonly failure: Pick<ApiFailure, "code" | "message">;
  /** Why the last sign-in by hand did not succeed. */
  readonly refusal?: string | undefined;
  readonly onSignIn: () => Promise<void>;
  readonly onRetry: () => void;
}) => {
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const signedOut = isSignedOut(props.failure);
  const forbidden = props.failure.code === "not-allowed";
  const Icon = signedOut || forbidden ? PersonKeyRegular : PlugDisconnectedRegular;

  const signIn = (): void => {
    setBusy(true);
    void props.onSignIn().finally(() => setBusy(false));
  };

  return (
    <div className={styles.box} role={signedOut ? "region" : "alert"} aria-label={words.product}>
      <Icon className={styles.icon} aria-hidden />
      <h2 className={styles.title}>
        {signedOut ? words.signedOut.title : forbidden ? words.noAccess.title : words.failed.title}
      </h2>
      <Text>{signedOut ? words.signedOut.text : props.failure.message}</Text>
      {signedOut && props.refusal && <Text role="alert">{props.refusal}</Text>}
      {signedOut ? (
        <Button appearance="primary" size="large" onClick={signIn} disabledFocusable={busy}>
          {busy ? words.signedOut.busy : words.signedOut.action}
        </Button>
      ) : (
        <Button icon={<ArrowClockwiseRegular />} onClick={props.onRetry}>
          {words.failed.action}
        </Button>
      )}
    </div>
  );
};
