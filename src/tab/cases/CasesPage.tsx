import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons";
import type { CaseList, CaseRow, ClockSummary } from "../../contracts/case.ts";
import { parsePeriod } from "../../domain/compliance/period.ts";
import { usualPeriod } from "../compliance/period-choices.ts";
import { complianceWords } from "../compliance/words.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { hashOf, type Place } from "../place.ts";
import { useSession } from "../session-context.ts";
import { Nothing } from "../states/Nothing.tsx";
import { Shown } from "../states/Shown.tsx";
import { goBack } from "../steps.ts";
import { CaseLine } from "./CaseLine.tsx";
import { CaseTable, CaseTableBody } from "./CaseTable.tsx";
import { ListEnd } from "./ListEnd.tsx";
import { useCaseList } from "./use-case-list.ts";
import { caseWords } from "./words.ts";

const useStyles = makeStyles({
  scope: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

const PAGE = 100;

/** The clock that the listed standard set on this case; the reply where the standard no longer says. */
const clockOf = (row: CaseRow, standard: string): ClockSummary | null =>
  [row.acknowledgement, row.reply].find((clock) => clock?.standardId === standard) ?? row.reply;

/** The cases behind one number of a figure: exactly those that it counts. */
export const CasesPage = ({ place }: { readonly place: Place }) => {
  const styles = useStyles();
  const { council } = useSession();
  const period = place.period ?? usualPeriod(council.today);
  const standard = place.standard ?? "";
  const outcome = place.outcome ?? "denominator";
  const query = {
    period,
    standard,
    outcome,
    limit: PAGE,
    ...(place.authority === null ? {} : { authority: place.authority }),
    ...(place.service === null ? {} : { service: place.service }),
  };
  const { known, refresh, showMore, reading, problem } = useCaseList(query, 30);

  const title =
    Object.values(council.rules)
      .flatMap(({ standards }) => standards)
      .find(({ id }) => id === standard)?.title ?? standard;
  const read = parsePeriod(period);
  const scope = [
    read.ok ? read.value.title : period,
    council.services.find(({ id }) => id === place.service)?.name,
    council.authorities.find(({ id }) => id === place.authority)?.name,
  ].filter((part) => part !== undefined);

  const list = (cases: CaseList) => {
    const { rows } = cases;
    if (rows.length === 0) return <Nothing icon={DocumentSearchRegular} title={complianceWords.list.empty} />;
    return (
      <>
        <CaseTable label={caseWords.table}>
          <CaseTableBody>
            {rows.map((row) => (
              <CaseLine key={row.reference} row={row} clock={clockOf(row, standard)} owner={row.owner} />
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
        href={hashOf({ ...place, page: "compliance", standard: null, outcome: null, service: null })}
        onClick={goBack}
      >
        {complianceWords.list.back}
      </Link>
      <PageHeading title={complianceWords.list.title(complianceWords.outcomes[outcome], title)} />
      <p className={styles.scope}>{complianceWords.list.scope(scope)}</p>
      <Shown known={known} refresh={refresh}>
        {list}
      </Shown>
    </>
  );
};
