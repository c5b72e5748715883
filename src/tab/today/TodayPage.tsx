import { Link, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { DeskRow } from "../../contracts/desk.ts";
import { CouncilPickers } from "../frame/CouncilPickers.tsx";
import { HEADER_HEIGHT, NARROW } from "../frame/frame-styles.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { leavingInWords } from "../live/change-words.ts";
import { useChangesByOthers } from "../live/use-changes-by-others.ts";
import { hashOf, type Place } from "../place.ts";
import { useSession } from "../session-context.ts";
import { NoticeBar, type Notice } from "../states/Notices.tsx";
import { Shown } from "../states/Shown.tsx";
import { DeedDialog, type AskedDeed } from "./deeds/DeedDialog.tsx";
import type { DeskDeed } from "./deeds/deed.ts";
import { RowMenu, type OpenRowMenu } from "./deeds/RowMenu.tsx";
import { SelectionBar } from "./deeds/SelectionBar.tsx";
import { useDeeds } from "./deeds/use-deeds.ts";
import { deedWords } from "./deeds/words.ts";
import { DeskList } from "./DeskList.tsx";
import { deskQuery, whoseOf } from "./desk-query.ts";
import { Found } from "./Found.tsx";
import { ListLinks } from "./ListLinks.tsx";
import { NothingWaiting } from "./NothingWaiting.tsx";
import { broughtUpToDate, NOTHING_SELECTED } from "./selection.ts";
import { useDesk, useFoundBefore, useLastCounts } from "./use-desk.ts";
import { useKeyboardBack } from "./use-keyboard-back.ts";
import { useLeavingCases } from "./use-leaving-cases.ts";
import { useSelecting } from "./use-selecting.ts";
import { useSettled } from "./use-settled.ts";
import { ViewsMenu } from "./ViewsMenu.tsx";
import { WhosePicker } from "./WhosePicker.tsx";
import { todayWords } from "./words.ts";

const useStyles = makeStyles({
  search: {
    flex: "1 1 9rem",
    minWidth: 0,
    maxWidth: "18rem",
    [NARROW]: { flexBasis: "100%", maxWidth: "100%" },
  },
  bar: {
    position: "sticky",
    // Beneath the header of the tab, which stays in sight too.
    top: HEADER_HEIGHT,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { top: 0 },
  },
  before: { opacity: 0.6 },
  elsewhere: { paddingInline: tokens.spacingHorizontalS },
});

/** What is due next: mine, my team's or everybody's, with everything that can be done without opening a case. */
export const TodayPage = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const styles = useStyles();
  const { council } = useSession();
  const { place, refine } = props;
  const { me } = council;
  const text = useSettled(place.search);
  const query = deskQuery(place, me, text);
  const whose = whoseOf(place, me);
  const desk = useDesk(query);
  const { shown, waiting } = useFoundBefore(query, desk);
  const { seen, spot } = shown;
  const counts = useLastCounts(query, desk.seen);
  const [notice, setNotice] = useState<Notice | null>(null);
  const dismissNotice = useCallback(() => setNotice(null), []);
  const { selection, select, deselect, selectAll, selecting } = useSelecting(query, ({ message }) =>
    setNotice({ intent: "error", text: deedWords.selectFailed(message) }),
  );
  const deeds = useDeeds(desk.refresh);
  const changes = useChangesByOthers();
  const [asked, setAsked] = useState<AskedDeed | null>(null);
  const [menu, setMenu] = useState<OpenRowMenu | null>(null);
  const { remember } = useKeyboardBack(asked !== null || menu !== null);
  const bar = useRef<HTMLDivElement>(null);
  const list = { name: query.list ?? "open", key: desk.key, seen: desk.seen, selection };
  const leaving = useLeavingCases(list, changes, (cases) => {
    deselect(cases.left.map(({ reference }) => reference));
    setNotice({ intent: "info", text: leavingInWords(cases, council.officers) });
  });
  const { look } = shown;
  const onLook = useCallback(
    (first: number, last: number) => {
      leaving(first, last);
      look(first, last);
    },
    [leaving, look],
  );

  const rowOf = (reference: string): DeskRow | undefined => {
    const at = seen?.placeOf(reference) ?? -1;
    return at < 0 ? undefined : seen?.rowAt(at);
  };
  const selected = [...broughtUpToDate(selection, rowOf).rows.values()];
  const { doTo } = deeds;
  const doToSelected = (deed: DeskDeed): void => {
    select(NOTHING_SELECTED);
    doTo(deed, selected);
  };
  const take = useCallback((row: DeskRow) => doTo({ does: "take" }, [row]), [doTo]);
  const openMenu = useCallback(
    (row: DeskRow, target: HTMLElement) => {
      remember();
      setMenu({ row, target });
    },
    [remember],
  );

  // Coming back, the list is where it was: after the heading has had the keyboard, which scrolls to it.
  useEffect(() => {
    if (spot.top() === 0 && spot.reference() === null) return;
    scrollTo(0, spot.top());
  }, [spot]);

  return (
    <>
      <PageHeading title={todayWords.title}>
        <WhosePicker
          whose={whose}
          hasTeam={me.services.length > 0}
          onPick={(picked) => refine({ ...place, whose: picked })}
        />
        <CouncilPickers
          place={place}
          refine={(next) =>
            refine(
              next.service === place.service
                ? next
                : { ...next, whose: next.whose === "mine" ? "mine" : null },
            )
          }
          withService
        />
        <SearchBox
          className={styles.search}
          placeholder={todayWords.search}
          aria-label={todayWords.searchLabel}
          value={place.search}
          onChange={(_event, { value }) => refine({ ...place, search: value })}
        />
        <Found
          search={text}
          cases={waiting ? null : (desk.seen?.total ?? null)}
          orMore={desk.seen?.orMore === true}
        />
        <ViewsMenu place={place} onNotice={setNotice} />
      </PageHeading>
      <div className={styles.bar} ref={bar}>
        {selected.length === 0 ? (
          <ListLinks place={place} counts={counts} />
        ) : (
          <SelectionBar
            rows={selected}
            total={seen?.total ?? 0}
            selecting={selecting}
            council={council}
            onSelectAll={() => void selectAll()}
            onClear={() => select(NOTHING_SELECTED)}
            onDeed={doToSelected}
            onAsk={(does) => {
              remember();
              setAsked({ does, rows: selected, of: "selection" });
            }}
          />
        )}
      </div>
      <Shown
        known={seen === null ? desk.known : { state: "known", value: seen, problem: problemOf(desk.known) }}
        refresh={desk.refresh}
      >
        {(value) =>
          value.total === 0 ? (
            <NothingWaiting place={place} whose={whose} counts={value.counts} refine={refine} />
          ) : (
            <div
              className={waiting ? styles.before : ""}
              aria-busy={waiting}
              {...(waiting ? { inert: "" } : {})}
            >
              <DeskList
                key={shown.key}
                seen={value}
                spot={spot}
                selection={selection}
                expected={deeds.expected}
                changes={changes}
                whyAtRisk={place.list === "at-risk"}
                onLook={onLook}
                bar={bar}
                onSelection={select}
                onSelectAll={() => void selectAll()}
                onTake={take}
                onMenu={openMenu}
              />
              {text !== "" && place.list !== "answered" && (
                <p className={styles.elsewhere}>
                  <Link href={hashOf({ ...place, list: "answered", whose: "all" })}>
                    {todayWords.lookAmongClosed}
                  </Link>
                </p>
              )}
            </div>
          )
        }
      </Shown>
      <RowMenu
        open={menu}
        council={council}
        now={council.now}
        onClose={() => setMenu(null)}
        onDeed={(deed, row, until) => doTo(deed, [row], until)}
        onAsk={(does, row) => setAsked({ does, rows: [row], of: "row" })}
      />
      <DeedDialog
        asked={asked}
        council={council}
        onDeed={(deed, rows) => {
          setAsked(null);
          if (asked?.of === "selection") select(NOTHING_SELECTED);
          doTo(deed, rows);
        }}
        onInstead={setAsked}
        onCancel={() => setAsked(null)}
      />
      <NoticeBar notice={notice} onDismiss={dismissNotice} />
    </>
  );
};

const problemOf = (known: ReturnType<typeof useDesk>["known"]) => {
  if (known.state === "known") return known.problem;
  return known.state === "failed" ? known.failure : null;
};
