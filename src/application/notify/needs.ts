import type { Absences } from "../ports/absences.ts";
import type { CouncilStore } from "../ports/council.ts";
import type { CaseReader } from "../ports/case-reader.ts";
import type { ActivityFeed, NoticeStore } from "../ports/notices.ts";
import type { Now } from "../ports/now.ts";
import type { RulesReader, RulesWriter } from "../ports/rules.ts";

export interface NotifyNeeds {
  readonly record: NoticeStore &
    CouncilStore &
    Pick<Absences, "absencesFrom"> &
    RulesReader &
    RulesWriter &
    Pick<CaseReader, "eventsOf">;
  readonly feed: ActivityFeed;
  readonly now: Now;
  /** A key for each message, never the same twice. */
  readonly newKey: () => string;
}
