import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { ApiFailure } from "../../ui/api/failure.ts";
import type { Known } from "../live/live-answer.ts";
import { useSession } from "../session-context.ts";
import { words } from "../words.ts";
import { Failed } from "./Failed.tsx";
import { Loading } from "./Loading.tsx";
import { isSignedOut } from "./signed-out.ts";

/** What is shown may be old. Whoever is no longer signed in gets the way back in beside it. */
const Stale = (props: { readonly problem: ApiFailure; readonly onSignIn: () => Promise<void> }) => {
  const { problem } = props;
  const [busy, setBusy] = useState(false);
  const signIn = (): void => {
    setBusy(true);
    void props.onSignIn().finally(() => setBusy(false));
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.staleUnknown} {problem.message}
      </MessageBarBody>
      {isSignedOut(problem) && (
        <MessageBarActions>
          <Button onClick={signIn} disabledFocusable={busy}>
            {busy ? words.signedOut.busy : words.signedOut.action}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};

/** Shows an answer once it is known, and what is wrong when it is not, or is no longer fresh. */
export const Shown = <T,>(props: {
  readonly known: Known<T>;
  readonly refresh: () => Promise<void>;
  readonly children: (value: T) => ReactNode;
}) => {
  const { signIn } = useSession();
  const refresh = (): void => void props.refresh();
  const signInAndRefresh = (): Promise<void> => signIn().then(props.refresh);
  switch (props.known.state) {
    case "loading":
      return <Loading />;
    case "failed":
      return <Failed failure={props.known.failure} onSignIn={signInAndRefresh} onRetry={refresh} />;
    case "known":
      return (
        <>
          {props.known.problem && <Stale problem={props.known.problem} onSignIn={signInAndRefresh} />}
          {props.children(props.known.value)}
        </>
      );
  }
};
