import type { PracticeReport } from "../../../contracts/compliance.ts";
import { count } from "../../../ui/format/numbers.ts";
import type { SpreadChart } from "../../charts/spread-picture.ts";
import { spreadBars } from "./spread.ts";
import { practiceWords } from "./words.ts";

const { replyDays: words } = practiceWords;

/** "8 days", "1 day"; empty where none is known. */
export const daysInWords = (number: number | null): string =>
  number === null ? "" : number === 1 ? words.oneDay : words.days(count(number));

/** How answers are spread over working days, as it is drawn for papers and slides: a panel for each promise. */
export const spreadChart = (
  { period, replyDays }: Pick<PracticeReport, "period" | "replyDays">,
  whose: string,
  counted: string,
): SpreadChart => ({
  title: words.title,
  subtitle: words.subtitle(period.title, whose),
  lateNote: words.lateNote,
  source: counted,
  panels: replyDays
    .filter(({ cases }) => cases > 0)
    .map(({ standardTitle, cases, median, p90, histogram, promisedDays }) => ({
      title: standardTitle,
      note: words.panel(count(cases), daysInWords(median), daysInWords(p90)),
      bars: spreadBars(histogram, promisedDays),
    })),
});
