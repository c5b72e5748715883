import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import { useKeyboardGoesOn } from "../../frame/keyboard.ts";
import { noticeCard } from "../../states/notice-card.ts";
import type { DeedNotice } from "./deed-notice.ts";
import { deedWords } from "./words.ts";

const useStyles = makeStyles({
  card: noticeCard,
  bar: { marginTop: tokens.spacingVerticalXS },
});

/** How far a deed to many cases has come, and the way to stop it. */
export const DeedProgress = (props: {
  readonly notice: Extract<DeedNotice, { state: "running" }>;
  readonly onStop: () => void;
}) => {
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  useKeyboardGoesOn(card);
  const { title, done, of } = props.notice;
  return (
    <div ref={card} className={styles.card}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          {title}: {deedWords.progress(done, of)}
          <ProgressBar className={styles.bar} value={done / of} aria-label={title} />
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={props.onStop}>{deedWords.stop}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
};
