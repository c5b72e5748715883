import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons";
import type { CaseList, CaseRow, ClockSummary } from "../../contracts/case.ts";
import { count } from "../../ui/format/numbers.ts";
import { listedQuery, listedScope, listedTitle } from "../compliance/listed.ts";
import { usualPeriod } from "../compliance/period-choices.ts";
import { complianceWords } from "../compliance/words.ts";
import { ExportMenu } from "../export/ExportMenu.tsx";
import type { Make } from "../export/use-exporting.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { hashOf, type Place } from "../place.ts";
import { useSession } from "../session-context.ts";
import { Nothing } from "../states/Nothing.tsx";
import { Shown } from "../states/Shown.tsx";
import { goBack } from "../steps.ts";
import { CaseLine } from "./CaseLine.tsx";
import { CaseTable, CaseTableBody } from "./CaseTable.tsx";
import { casesTable } from "./cases-table.ts";
import { ListEnd } from "./ListEnd.tsx";
import { MOST, readAllCases } from "./read-all-cases.ts";
import { RankBar } from "./RankBar.tsx";
import { ranksAt } from "./ranks.ts";
import { useCaseList } from "./use-case-list.ts";
import { caseWords } from "./words.ts";

const useStyles = makeStyles({
  scope: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

const PAGE = 100;

/** The clock that the number counts: that of the listed standard or promise; the reply where neither says. */
const clockOf = (row: CaseRow, { standard, behind }: Place): ClockSummary | null =>
  [row.acknowledgement, row.reply].find((clock) => clock?.standardId === standard) ??
  (behind.promised === "acknowledgement" ? row.acknowledgement : row.reply);

/** In the order of working days: how many, and whether it is the one whose days are the median. */
const daysInList = ({ workingDays }: CaseRow, place: number, total: number): readonly string[] =>
  workingDays === undefined
    ? []
    : [caseWords.workingDays(workingDays), ...ranksAt(place, total).map((name) => caseWords.ranks[name])];

/** The cases behind one number of a figure: exactly those that it counts. */
export const CasesPage = ({ place }: { readonly place: Place }) => {
  const styles = useStyles();
  const { api, council } = useSession();
  const title = listedTitle(council, place);
  const period = place.period ?? usualPeriod(council.today);
  const asked = listedQuery(place, period);
  const query = { ...asked, limit: PAGE };
  const { known, refresh, showMore, showPlace, reading, problem } = useCaseList(query, 30);

  const exportAll: Make = async (tell, isWanted) => {
    const onProgress = (read: number, total: number): void =>
      tell(caseWords.exporting(count(read), count(total)));
    const answer = await readAllCases(api, asked, onProgress, isWanted);
    if (answer === null) return null;
    if (!answer.ok) {
      tell(caseWords.notExported(answer.failure.message));
      return null;
    }
    const { rows, more } = answer.value;
    return {
      name: [council.name, period, title],
      tables: [casesTable(council, rows, (row) => clockOf(row, place))],
      ...(more && { note: caseWords.cut(count(MOST)) }),
    };
  };

  const list = (cases: CaseList) => {
    const { rows } = cases;
    if (rows.length === 0) return <Nothing icon={DocumentSearchRegular} title={complianceWords.list.empty} />;
    return (
      <>
        {place.behind.order !== undefined && (
          <RankBar total={cases.total} reading={reading} onShow={(at) => void showPlace(at, cases)} />
        )}
        <CaseTable label={caseWords.table}>
          <CaseTableBody>
            {rows.map((row, index) => (
              <CaseLine
                key={row.reference}
                row={row}
                clock={clockOf(row, place)}
                owner={row.owner}
                saidHere={daysInList(row, index + 1, cases.total)}
              />
            ))}
          </CaseTableBody>
        </CaseTable>
        <ListEnd cases={cases} reading={reading} problem={problem} onMore={(shown) => void showMore(shown)} />
      </>
    );
  };

  return (
    <>
      <Link
        href={hashOf({
          ...place,
          page: "compliance",
          standard: null,
          outcome: null,
          service: null,
          behind: {},
        })}
        onClick={goBack}
      >
        {complianceWords.list.back}
      </Link>
      <PageHeading title={title}>
        <ExportMenu of={title} make={exportAll} />
      </PageHeading>
      <p className={styles.scope}>{listedScope(council, place, period)}</p>
      <Shown known={known} refresh={refresh}>
        {list}
      </Shown>
    </>
  );
};
