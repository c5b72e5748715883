import { useState } from "react";
import type { CalendarOwner } from "../../contracts/calendar.ts";
import type { AdoptionPreview } from "../../contracts/standards.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { useSession } from "../session-context.ts";
import { daysToSend, type Days, type SavedDays } from "./days.ts";
import type { LastSaved } from "./kept-days.ts";
import { calendarsWords } from "./words.ts";

interface Saving {
  readonly busy: boolean;
  /** Saves the next days of somebody. Answers why they were not saved; null when they were. */
  readonly save: (
    before: SavedDays,
    days: Days | null,
    because: string,
    rows: AdoptionPreview["rows"],
  ) => Promise<ApiFailure | null>;
  /** Saves the days of before as the next version. */
  readonly undo: (last: LastSaved) => Promise<ApiFailure | null>;
}

/** Saving of one owner's days, with what became of it. Where somebody was faster, theirs are read at once. */
export const useSavingDays = (of: CalendarOwner, onSaved: (last: LastSaved) => void): Saving => {
  const { api, readCouncil } = useSession();
  const [busy, setBusy] = useState(false);

  const send = async (
    before: SavedDays,
    days: Days | null,
    rest: Pick<LastSaved, "because" | "rows" | "undone">,
  ): Promise<ApiFailure | null> => {
    setBusy(true);
    const answer = await api.saveCalendar({
      of,
      version: before.version,
      days: daysToSend(days, of.kind),
      because: rest.because,
    });
    setBusy(false);
    if (answer.ok || answer.failure.code === "calendar-changed") readCouncil();
    if (!answer.ok) return answer.failure;
    const { version, recalculated } = answer.value;
    const moved = recalculated?.moved ?? null;
    onSaved({ before, saved: { version, days }, moved, ...rest, seen: false });
    return null;
  };

  return {
    busy,
    save: (before, days, because, rows) => send(before, days, { because, rows, undone: false }),
    undo: ({ before, saved, because, rows }) =>
      send(saved, before.days, {
        because: calendarsWords.saved.undoBecause(because).slice(0, 300),
        rows,
        undone: true,
      }),
  };
};
