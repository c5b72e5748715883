import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Notices } from "../../contracts/notices.ts";
import { notificationWords as words } from "./words.ts";

const useStyles = makeStyles({
  box: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM },
  bar: { width: "100%", boxSizing: "border-box" },
});

const Reach = ({ notices, when }: { readonly notices: Notices; readonly when: (at: string) => string }) => {
  const styles = useStyles();
  const { sending, reach } = notices;
  if (!sending) {
    return (
      <MessageBar intent="info" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{words.notSending.title}</MessageBarTitle> {words.notSending.text}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (reach === null) return <Text>{words.neverSent}</Text>;
  if (reach.reached) return <Text>{words.reached(when(reach.at))}</Text>;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{words.refused(when(reach.at))}</MessageBarTitle> {reach.problem} {words.refusedHelp}
      </MessageBarBody>
    </MessageBar>
  );
};

/** Whether Teams takes what is sent, what waits, and a test of it. */
export const Arriving = (props: {
  readonly notices: Notices;
  readonly testing: boolean;
  readonly onTest: () => void;
  readonly when: (at: string) => string;
}) => {
  const styles = useStyles();
  const { notices } = props;
  const heldWords = notices.reach?.reached === false ? words.heldRefused : words.held;
  return (
    <div className={styles.box}>
      <Reach notices={notices} when={props.when} />
      {notices.held > 0 && <Text>{heldWords(notices.held)}</Text>}
      {notices.sending && (
        <Button onClick={props.onTest} disabledFocusable={props.testing}>
          {props.testing ? words.testing : words.test}
        </Button>
      )}
    </div>
  );
};
