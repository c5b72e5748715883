import { useCallback, useEffect, useState } from "react";
import type { CalendarOwner } from "../../contracts/calendar.ts";
import type { AdoptionPreview } from "../../contracts/standards.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { useSession } from "../session-context.ts";
import { daysToSend, type Days } from "./days.ts";

export type Preview =
  | { readonly state: "counting" }
  | { readonly state: "known"; readonly value: AdoptionPreview }
  | { readonly state: "failed"; readonly failure: ApiFailure };

/** What these days would move, counted anew for other days. Writes nothing; what nobody waits for is not counted on. */
export const usePreview = (
  { kind, id }: CalendarOwner,
  version: number,
  days: Days | null,
): { readonly preview: Preview; readonly again: () => void } => {
  const { api, readCouncil } = useSession();
  const [asked, setAsked] = useState(0);
  const [preview, setPreview] = useState<Preview>({ state: "counting" });
  useEffect(() => {
    const left = new AbortController();
    const change = { of: { kind, id }, version, days: daysToSend(days, kind) };
    void api.previewCalendar(change, left.signal).then((answer) => {
      if (left.signal.aborted) return;
      if (answer.ok) setPreview({ state: "known", value: answer.value });
      else {
        if (answer.failure.code === "calendar-changed") readCouncil();
        setPreview({ state: "failed", failure: answer.failure });
      }
    });
    return () => left.abort();
    // The council is read again by a function that is another one each time.
  }, [api, kind, id, version, days, asked]);
  const again = useCallback(() => {
    setPreview({ state: "counting" });
    setAsked((times) => times + 1);
  }, []);
  return { preview, again };
};
