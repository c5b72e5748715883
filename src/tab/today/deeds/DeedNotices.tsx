import { Button, makeStyles } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { useFrameStyles } from "../../frame/frame-styles.ts";
import { NoticeCard } from "../../states/NoticeCard.tsx";
import { InNoticePlace } from "../../states/NoticePlace.tsx";
import { words } from "../../words.ts";
import type { DeedNotice } from "./deed-notice.ts";
import { DeedProgress } from "./DeedProgress.tsx";
import { useDeedRuns } from "./use-deeds.ts";
import { deedWords } from "./words.ts";

const useStyles = makeStyles({
  lines: { margin: 0, padding: 0, listStyleType: "none", maxHeight: "40vh", overflowY: "auto" },
});

type Over = Extract<DeedNotice, { state: "over" }>;

const Outcome = (props: { readonly notice: Over; readonly onDismiss: (id: number) => void }) => {
  const styles = useStyles();
  const { notice } = props;
  return (
    <NoticeCard
      intent={notice.intent}
      notice={notice}
      onDismiss={() => props.onDismiss(notice.id)}
      actions={
        <>
          {notice.undo && <Button onClick={notice.undo}>{words.undo}</Button>}
          {notice.again && <Button onClick={notice.again}>{deedWords.tryAgain}</Button>}
        </>
      }
    >
      <ul className={styles.lines}>
        {notice.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </NoticeCard>
  );
};

/**
 * How far each deed has come, then what became of it, with its undo, on every page. A screen reader hears the beginning
 * and the end, and none of the steps between.
 */
export const DeedNotices = () => {
  const styles = useFrameStyles();
  const runs = useDeedRuns();
  const { notices } = useSyncExternalStore(runs.subscribe, runs.now);
  const running = notices.filter((each) => each.state === "running");
  const over = notices.filter((each) => each.state === "over");
  const told = (failed: boolean) =>
    over
      .filter(({ intent }) => (intent === "error") === failed)
      .map((notice) => <Outcome key={notice.id} notice={notice} onDismiss={runs.dismiss} />);
  return (
    <InNoticePlace>
      <div role="alert">{told(true)}</div>
      {running.map((notice) => (
        <DeedProgress key={notice.id} notice={notice} onStop={() => runs.stop(notice.id)} />
      ))}
      <div role="status">
        {running.map(({ id, title, of }) => (
          <span key={id} className={styles.heard}>
            {deedWords.begun(title, of)}
          </span>
        ))}
        {told(false)}
      </div>
    </InNoticePlace>
  );
};
