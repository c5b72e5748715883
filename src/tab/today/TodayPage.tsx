import { makeStyles, SearchBox, Switch, TableCell, TableRow, tokens } from "@fluentui/react-components";
import { useDeferredValue } from "react";
import type { CaseList } from "../../contracts/case.ts";
import { count } from "../../ui/format/numbers.ts";
import { CaseLine } from "../cases/CaseLine.tsx";
import { CaseTable, CaseTableBody } from "../cases/CaseTable.tsx";
import { useTakingOn } from "../cases/use-taking-on.ts";
import { caseWords } from "../cases/words.ts";
import { CouncilPickers } from "../frame/CouncilPickers.tsx";
import { NARROW } from "../frame/frame-styles.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import type { Place } from "../place.ts";
import { useLive, useSession } from "../session-context.ts";
import { NoticeBar } from "../states/Notices.tsx";
import { Shown } from "../states/Shown.tsx";
import { dueRows, grouped } from "./due-groups.ts";
import { NothingWaiting } from "./NothingWaiting.tsx";
import { todayWords } from "./words.ts";

const useStyles = makeStyles({
  search: { width: "21rem", maxWidth: "100%", [NARROW]: { width: "100%" } },
  group: {
    display: "block",
    minHeight: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
  number: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  row: { display: "block", border: "none" },
  note: { color: tokens.colorNeutralForeground3, padding: tokens.spacingHorizontalS },
});

const MOST = 200;

/** What is due next: overdue, today, this week, later. */
export const TodayPage = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const styles = useStyles();
  const { council } = useSession();
  const { place, refine } = props;
  const text = useDeferredValue(place.search);
  const filter = {
    list: "open" as const,
    limit: MOST,
    ...(place.authority === null ? {} : { authority: place.authority }),
    ...(place.service === null ? {} : { service: place.service }),
    ...(place.mine ? { owner: "me" } : {}),
    ...(text === "" ? {} : { search: text }),
  };
  const { known, refresh } = useLive(`cases ${JSON.stringify(filter)}`, (api) => api.cases(filter), 10);
  const taking = useTakingOn(refresh);

  const list = (cases: CaseList) => {
    const groups = grouped(dueRows(cases.rows, council.today));
    if (groups.length === 0) return <NothingWaiting place={place} refine={refine} />;
    return (
      <>
        <CaseTable label={todayWords.title}>
          {groups.map(({ group, rows }) => (
            <CaseTableBody key={group} aria-label={todayWords.groups[group]}>
              <TableRow className={styles.row}>
                <TableCell className={styles.group}>
                  {todayWords.groups[group]} <span className={styles.number}>{count(rows.length)}</span>
                </TableCell>
              </TableRow>
              {rows.map(({ row, clock }) => (
                <CaseLine
                  key={row.reference}
                  row={row}
                  clock={clock}
                  owner={taking.ownerOf(row)}
                  onTake={taking.take}
                />
              ))}
            </CaseTableBody>
          ))}
        </CaseTable>
        {cases.total > cases.rows.length && (
          <p className={styles.note}>{caseWords.showing(count(cases.rows.length), count(cases.total))}</p>
        )}
      </>
    );
  };

  return (
    <>
      <PageHeading title={todayWords.title}>
        <SearchBox
          className={styles.search}
          placeholder={todayWords.search}
          aria-label={todayWords.search}
          value={place.search}
          onChange={(_event, { value }) => refine({ ...place, search: value })}
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
      <NoticeBar notice={taking.notice} onDismiss={taking.dismiss} />
    </>
  );
};
