import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import type { Api, Council } from "../../ui/api/api.ts";
import { NextDueBar } from "../../ui/around/NextDueBar.tsx";
import { useNextDue } from "../../ui/around/use-next-due.ts";
import { NEXT_WORDS } from "../../ui/around/words.ts";
import { NoticeWords } from "./Notice.tsx";

/** What is due next where nothing else is shown. */
export const NextDueHere = (props: {
  readonly api: Pick<Api, "nextDue">;
  readonly council: Pick<Council, "rules">;
  readonly now: Instant;
  readonly onOpen: (reference: string) => void;
}) => {
  const next = useNextDue(props.api, true, null);
  const timeZone = props.council.rules[next?.next?.authority ?? ""]?.calendar.timeZone ?? "Europe/London";
  if (next && !next.next) return <NoticeWords>{NEXT_WORDS.nothingWaits}</NoticeWords>;
  return (
    <NextDueBar
      next={next}
      today={civilDateAt(props.now, timeZone)}
      timeZone={timeZone}
      onOpen={props.onOpen}
    />
  );
};
