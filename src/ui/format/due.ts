import type { ClockSummary } from "../../contracts/case.ts";
import { addDays } from "../../domain/calendar/civil-date.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { workingDaysInWords } from "../../domain/clock/in-words.ts";

type Summary = Pick<ClockSummary, "state" | "dueOn" | "workingDaysLeft" | "workingDaysLate">;

/** What is left of an open clock, short enough for a list: "6 working days left", "2 working days late". */
export const leftInWords = (clock: Summary, today: CivilDate): string => {
  switch (clock.state) {
    case "overdue": {
      const late = clock.workingDaysLate ?? 0;
      return late === 0 ? "late" : `${workingDaysInWords(late)} late`;
    }
    case "running":
    case "due-soon":
      if (clock.dueOn === today) return "today";
      if (clock.dueOn === addDays(today, 1)) return "tomorrow";
      return `${workingDaysInWords(clock.workingDaysLeft ?? 0)} left`;
    case "met":
      return "kept";
    case "missed": {
      const late = clock.workingDaysLate ?? 0;
      return late === 0 ? "missed" : `missed by ${workingDaysInWords(late)}`;
    }
    case "not-needed":
      return "not needed";
  }
};
