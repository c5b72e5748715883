import { makeStyles, tokens } from "@fluentui/react-components";
import { CalendarEmptyRegular } from "@fluentui/react-icons";
import type { ComplianceReport } from "../../contracts/compliance.ts";
import { timeOfDayAt } from "../../domain/calendar/time-zone.ts";
import { CouncilPickers } from "../frame/CouncilPickers.tsx";
import { NARROW } from "../frame/frame-styles.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { Picker } from "../frame/Picker.tsx";
import type { Place } from "../place.ts";
import { useLive, useSession } from "../session-context.ts";
import { Nothing } from "../states/Nothing.tsx";
import { Shown } from "../states/Shown.tsx";
import { timeZoneOf } from "../time-zone.ts";
import { words } from "../words.ts";
import { FigureCard } from "./FigureCard.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { hasCases, topFigures } from "./figure-place.ts";
import { HowCounted } from "./HowCounted.tsx";
import { periodChoices, usualPeriod, withPeriod } from "./period-choices.ts";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  sentences: { display: "grid", gap: tokens.spacingVerticalS, maxWidth: "62rem", margin: 0 },
  first: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    [NARROW]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  further: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    [NARROW]: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  },
  asOf: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 14rem), 1fr))",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXL} 0 0`,
    padding: 0,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  heading: {
    margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

const REFRESH_SECONDS = 5;

/** How well the standards were kept in a period, so that it can be read out and traced. */
export const CompliancePage = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const styles = useStyles();
  const { council } = useSession();
  const { place, refine } = props;
  const period = place.period ?? usualPeriod(council.today);
  const { known, refresh } = useLive(
    `compliance ${period} ${place.authority ?? ""}`,
    (api) => api.compliance({ period, ...(place.authority === null ? {} : { authority: place.authority }) }),
    REFRESH_SECONDS,
  );

  const page = (report: ComplianceReport) => {
    const figures = topFigures(report, place.service);
    const withCases = figures.filter(hasCases);
    const without = figures.filter((each) => !hasCases(each)).map(({ standardTitle }) => standardTitle);
    const [first, ...further] = report.sentences;
    return (
      <>
        <div className={styles.sentences}>
          {place.service === null && first !== undefined && <p className={styles.first}>{first}</p>}
          {place.service === null &&
            further.map((sentence) => (
              <p key={sentence} className={styles.further}>
                {sentence}
              </p>
            ))}
          <p className={styles.asOf}>{complianceWords.asOf(timeOfDayAt(report.asOf, timeZoneOf(council)))}</p>
        </div>
        {withCases.length === 0 ? (
          <Nothing
            icon={CalendarEmptyRegular}
            title={complianceWords.empty.title}
            text={complianceWords.empty.text}
          />
        ) : (
          <>
            <ul className={styles.figures} aria-label={complianceWords.figures}>
              {withCases.map((figure) => (
                <FigureCard
                  key={`${figure.standardId} ${figure.standardTitle}`}
                  report={report}
                  figure={figure}
                />
              ))}
            </ul>
            {without.length > 0 && (
              <p className={styles.note}>{complianceWords.withoutCases(without.join("; "))}</p>
            )}
            <h3 className={styles.heading}>{complianceWords.byService}</h3>
            <FigureTable report={report} service={place.service} />
            <HowCounted />
          </>
        )}
      </>
    );
  };

  return (
    <>
      <PageHeading title={complianceWords.title}>
        <Picker
          label={words.period}
          value={period}
          groups={withPeriod(periodChoices(council.today), period)}
          onPick={(id) => refine({ ...place, period: id })}
        />
        <CouncilPickers place={place} refine={refine} withService />
      </PageHeading>
      <Shown known={known} refresh={refresh}>
        {page}
      </Shown>
    </>
  );
};
