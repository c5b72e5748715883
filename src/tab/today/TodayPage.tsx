import { makeStyles, SearchBox, Switch, TableCell, TableRow, tokens } from "@fluentui/react-components";
import { useDeferredValue } from "react";
import type { CaseList } from "../../contracts/case.ts";
import { count } from "../../ui/format/numbers.ts";
import type { CasesQuery } from "../../contracts/requests.ts";
import { CaseLine } from "../cases/CaseLine.tsx";
import { CaseTable, CaseTableBody } from "../cases/CaseTable.tsx";
import { ListEnd } from "../cases/ListEnd.tsx";
import { useCaseList } from "../cases/use-case-list.ts";
import { useTakingOn } from "../cases/use-taking-on.ts";
import { CouncilPickers } from "../frame/CouncilPickers.tsx";
import { NARROW } from "../frame/frame-styles.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { Picker } from "../frame/Picker.tsx";
import { TODAY_LISTS, type Place } from "../place.ts";
import { words } from "../words.ts";
import { useSession } from "../session-context.ts";
import { NoticeBar } from "../states/Notices.tsx";
import { Shown } from "../states/Shown.tsx";
import { dueRows, grouped } from "./due-groups.ts";
import { NothingWaiting } from "./NothingWaiting.tsx";
import { SnoozedLink } from "./SnoozedLink.tsx";
import { todayQuery } from "./today-query.ts";
import { todayWords } from "./words.ts";

const useStyles = makeStyles({
  search: { flex: "1 1 9rem", maxWidth: "21rem", [NARROW]: { flexBasis: "100%", maxWidth: "100%" } },
  group: {
    display: "block",
    minHeight: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
  number: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  row: { display: "block", border: "none" },
});

const PAGE = 200;

/** The cases at risk are found among all, answered ones too: asked for less often. */
const refreshSeconds = ({ list }: CasesQuery): number => (list === "at-risk" ? 30 : 10);

/** What is due next: overdue, today, this week, later. */
export const TodayPage = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const styles = useStyles();
  const { council } = useSession();
  const { place, refine } = props;
  const text = useDeferredValue(place.search);
  const filter: CasesQuery = { ...todayQuery(place, text), limit: PAGE };
  const { known, refresh, showMore, reading, problem } = useCaseList(filter, refreshSeconds(filter));
  const taking = useTakingOn(refresh);

  const list = (cases: CaseList) => {
    const groups = grouped(dueRows(cases.rows, council.today));
    if (groups.length === 0) return <NothingWaiting place={place} refine={refine} />;
    return (
      <>
        <CaseTable label={todayWords.title}>
          {groups.map(({ group, rows }, index) => (
            <CaseTableBody key={group} aria-label={todayWords.groups[group]}>
              <TableRow className={styles.row}>
                <TableCell className={styles.group}>
                  {todayWords.groups[group]}{" "}
                  <span className={styles.number}>
                    {cases.next !== null && index === groups.length - 1
                      ? todayWords.soFar(count(rows.length))
                      : count(rows.length)}
                  </span>
                </TableCell>
              </TableRow>
              {rows.map(({ row, clock }) => (
                <CaseLine
                  key={row.reference}
                  row={row}
                  clock={clock ?? row.reply ?? row.acknowledgement}
                  whyAtRisk={place.list === "at-risk" || place.list === "due-soon"}
                  owner={taking.ownerOf(row)}
                  onTake={taking.take}
                />
              ))}
            </CaseTableBody>
          ))}
        </CaseTable>
        <ListEnd cases={cases} reading={reading} problem={problem} onMore={(shown) => void showMore(shown)} />
      </>
    );
  };

  return (
    <>
      <PageHeading title={todayWords.title}>
        <SearchBox
          className={styles.search}
          placeholder={todayWords.search}
          aria-label={todayWords.searchLabel}
          value={place.search}
          onChange={(_event, { value }) => refine({ ...place, search: value })}
        />
        <Picker
          label={words.show}
          value={place.list ?? ""}
          choices={[
            { id: "", label: todayWords.allOpen },
            ...TODAY_LISTS.map((id) => ({ id, label: todayWords.lists[id] })),
          ]}
          onPick={(id) => refine({ ...place, list: TODAY_LISTS.find((each) => each === id) ?? null })}
        />
        <Switch
          label={todayWords.mine}
          checked={place.mine}
          onChange={(_event, { checked }) => refine({ ...place, mine: checked })}
        />
        <CouncilPickers place={place} refine={refine} withService />
      </PageHeading>
      <Shown known={known} refresh={refresh}>
        {list}
      </Shown>
      {place.list !== "snoozed" && <SnoozedLink place={place} />}
      <NoticeBar notice={taking.notice} onDismiss={taking.dismiss} />
    </>
  );
};
