import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Known } from "../live/live-answer.ts";
import { useSession } from "../session-context.ts";
import { words } from "../words.ts";
import { Failed } from "./Failed.tsx";
import { Loading } from "./Loading.tsx";

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
          {props.known.problem && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                {words.staleUnknown} {props.known.problem.message}
              </MessageBarBody>
            </MessageBar>
          )}
          {props.children(props.known.value)}
        </>
      );
  }
};
