import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { SetAsideList } from "../../contracts/health.ts";
import { count } from "../../ui/format/numbers.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { useSession } from "../session-context.ts";
import { Nothing } from "../states/Nothing.tsx";
import { NoticeBar } from "../states/Notices.tsx";
import { Shown } from "../states/Shown.tsx";
import { timeZoneOf } from "../time-zone.ts";
import { EntryCard } from "./EntryCard.tsx";
import { entriesOf, GROUPS, type Entry } from "./entries.ts";
import { useLookingAfter } from "./use-looking-after.ts";
import { useSetAside } from "./use-set-aside.ts";
import { setAsideWords } from "./words.ts";

const useStyles = makeStyles({
  about: { margin: 0, maxWidth: "52rem", color: tokens.colorNeutralForeground2 },
  heading: {
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  number: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** What could not be taken in, sent or written, with the reason and what to do. */
export const SetAsidePage = () => {
  const styles = useStyles();
  const { council } = useSession();
  const { known, refresh, put } = useSetAside();
  const { gone, notice, dismiss, lookAfter } = useLookingAfter(put);
  const list = useRef<HTMLDivElement>(null);

  /** The button that was pressed is gone: the keyboard goes on from the heading above. */
  const takeOff = (entry: Entry): void => {
    lookAfter(entry);
    list.current?.focus();
  };

  const page = (all: SetAsideList) => {
    const entries = entriesOf(all).filter(({ key }) => !gone.has(key));
    if (entries.length === 0) return <Nothing icon={CheckmarkCircleRegular} {...setAsideWords.none} />;
    return (
      <>
        <p className={styles.about}>{setAsideWords.about}</p>
        {GROUPS.map((group) => {
          const own = entries.filter((each) => each.group === group);
          if (own.length === 0) return null;
          return (
            <section key={group}>
              <h3 className={styles.heading}>
                {setAsideWords.groups[group]} <span className={styles.number}>{count(own.length)}</span>
              </h3>
              <ul className={styles.list} aria-label={setAsideWords.groups[group]}>
                {own.map((entry) => (
                  <EntryCard
                    key={entry.key}
                    entry={entry}
                    now={council.now}
                    timeZone={timeZoneOf(council)}
                    onLookedAfter={() => takeOff(entry)}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </>
    );
  };

  return (
    <>
      <PageHeading title={setAsideWords.title} />
      <div ref={list} tabIndex={-1} style={{ outline: "none" }}>
        <Shown known={known} refresh={refresh}>
          {page}
        </Shown>
      </div>
      <NoticeBar notice={notice} onDismiss={dismiss} />
    </>
  );
};
