import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { foldCase } from "../../domain/case/fold.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import { periodContaining, previousPeriod } from "../../domain/compliance/period.ts";
import { caseNoticeOf } from "../../domain/notice/case-notice.ts";
import { isFirstWorkingDayOfWeek, isOpenAt, nextWorkingDay } from "../../domain/notice/opening.ts";
import type { Council } from "../ports/council.ts";
import type { CaseToTell, Cover, DueBy, NoticeItem } from "../ports/notices.ts";
import { rulesOfCase, type RulesBook } from "../rules/rules-book.ts";
import { homeOf, hoursOf } from "./hours.ts";
import type { NotifyNeeds } from "./needs.ts";

interface Deciding extends Pick<NotifyNeeds, "record" | "now"> {
  readonly council: Council;
  readonly book: RulesBook;
  readonly cover: Cover;
}

const judged =
  ({ book, now }: Deciding) =>
  (cases: readonly CaseToTell[]): readonly NoticeItem[] =>
    cases.flatMap(({ reference, officerId, events }): NoticeItem[] => {
      const matter = foldCase(events);
      const notice = caseNoticeOf(matter, clocksOf(matter, rulesOfCase(book, matter), now()));
      if (notice === null) return [];
      const { authority, service } = matter;
      return [{ officerId, kind: notice.kind, reference, mark: notice.dueOn, authority, service }];
    });

const dueDays = ({ council, book, now }: Deciding): readonly DueBy[] =>
  council.authorities.flatMap(({ id: authority }) =>
    council.services.flatMap(({ id: service }) => {
      const hours = hoursOf(book, { authority, service });
      return hours === null ? [] : [{ authority, service, nextWorkingDay: nextWorkingDay(hours, now()) }];
    }),
  );

/** On the first working day of the week, as soon as the officer's service opens. */
const digests = ({ council, book, now }: Deciding): readonly NoticeItem[] =>
  council.officers.flatMap((officer): NoticeItem[] => {
    const home = homeOf(council, officer);
    const hours = home === null ? null : hoursOf(book, home);
    if (home === null || hours === null) return [];
    const moment = now();
    if (!isFirstWorkingDayOfWeek(hours, moment) || !isOpenAt(hours, moment)) return [];
    const thisWeek = periodContaining(civilDateAt(moment, hours.calendar.timeZone), "week");
    const mark = previousPeriod(thisWeek).id;
    return [{ officerId: officer.id, kind: "weekly-digest", reference: "", mark, ...home }];
  });

/** Decides from the record as it is now, and keeps it: what was decided before is passed over. */
export const decideWhatToTell = async (deciding: Deciding): Promise<void> => {
  const { record, cover } = deciding;
  await record.decideNotices({ due: dueDays(deciding), cover }, judged(deciding));
  await record.noteNotices(digests(deciding));
};
