import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { PersonKey20Regular } from "@fluentui/react-icons";
import { PANE_WORDS } from "../words.ts";
import { Notice } from "./Notice.tsx";

/** Signing in needs one click: browsers open the window only then. */
export const SignedOut = (props: {
  readonly problem: string | null;
  readonly busy: boolean;
  readonly onSignIn: () => void;
}) => (
  <Notice icon={<PersonKey20Regular />} title={PANE_WORDS.signedOutTitle} words={PANE_WORDS.signedOut}>
    {props.problem !== null && (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{props.problem}</MessageBarBody>
      </MessageBar>
    )}
    <Button
      appearance="primary"
      disabledFocusable={props.busy}
      icon={props.busy ? <Spinner size="tiny" /> : null}
      onClick={props.onSignIn}
    >
      {props.busy ? PANE_WORDS.signingIn : PANE_WORDS.signIn}
    </Button>
  </Notice>
);
