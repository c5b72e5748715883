import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Notices } from "../../contracts/notices.ts";
import { momentInWords } from "../../domain/clock/in-words.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { SettingsTrail } from "../settings/SettingsTrail.tsx";
import { useSession } from "../session-context.ts";
import { NoticeBar } from "../states/Notices.tsx";
import { Shown } from "../states/Shown.tsx";
import { timeZoneOf } from "../time-zone.ts";
import { Arriving } from "./Arriving.tsx";
import { NoticeSwitches } from "./NoticeSwitches.tsx";
import { RecentNotices } from "./RecentNotices.tsx";
import { useNotices } from "./use-notices.ts";
import { notificationWords as words } from "./words.ts";

const useStyles = makeStyles({
  intro: { display: "grid", gap: tokens.spacingVerticalXS, maxWidth: "44rem" },
  soft: { color: tokens.colorNeutralForeground2 },
  parts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 22rem), 1fr))",
    columnGap: tokens.spacingHorizontalXXXL,
    maxWidth: "64rem",
  },
  title: {
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const Part = (props: { readonly title: string; readonly children: ReactNode }) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {props.title}
      </h3>
      {props.children}
    </section>
  );
};

/** What an officer is told in Teams, each with a switch of its own, and whether it gets there. */
export const NotificationsPage = () => {
  const styles = useStyles();
  const { council } = useSession();
  const { known, turned, refresh, turn, test, testing, notice, dismiss } = useNotices();
  const when = (at: string): string => momentInWords(at, timeZoneOf(council), council.today);

  const page = (notices: Notices) => (
    <>
      <div className={styles.intro}>
        <Text>{words.intro}</Text>
        <Text className={styles.soft}>{words.hours}</Text>
      </div>
      <div className={styles.parts}>
        <Part title={words.switches}>
          <NoticeSwitches notices={turned(notices)} onTurn={(kind, wanted) => void turn(kind, wanted)} />
        </Part>
        <div>
          <Part title={words.arriving}>
            <Arriving notices={notices} testing={testing} onTest={() => void test()} when={when} />
          </Part>
          <Part title={words.recent}>
            <RecentNotices recent={notices.recent} when={when} />
          </Part>
        </div>
      </div>
    </>
  );

  return (
    <>
      <SettingsTrail page="notifications" />
      <PageHeading title={words.title} />
      <Shown known={known} refresh={refresh}>
        {page}
      </Shown>
      <NoticeBar notice={notice} onDismiss={dismiss} />
    </>
  );
};
