import { useEffect, useRef, useState } from "react";
import { PageHeading } from "../frame/PageHeading.tsx";
import { Picker } from "../frame/Picker.tsx";
import type { Place } from "../place.ts";
import { useSession } from "../session-context.ts";
import { SettingsTrail } from "../settings/SettingsTrail.tsx";
import { LeaveQuestion } from "../leaving/LeaveQuestion.tsx";
import { useLeaving } from "../leaving/use-leaving.ts";
import { useCalendarsStyles } from "./calendars-styles.ts";
import { DaysEditor } from "./DaysEditor.tsx";
import {
  draftOf,
  dropDrafts,
  hasChanges,
  isChanged,
  keepDraft,
  keepLastSaved,
  lastSavedOf,
  settled,
  type DaysDraft,
  type LastSaved,
} from "./kept-days.ts";
import { authorityIn, keyOf, ownerChoices, ownerIn, placeOfOwner, savedDays } from "./owner.ts";
import { SavedBar } from "./SavedBar.tsx";
import { useSavingDays } from "./use-saving-days.ts";
import { calendarsWords } from "./words.ts";

/** When people work: of each council, and of each service with days of its own. */
export const CalendarsPage = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const styles = useCalendarsStyles();
  const { council } = useSession();
  const { place, refine } = props;
  const [, setChanges] = useState(0);
  const [problem, setProblem] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const leaving = useLeaving(hasChanges());

  const of = ownerIn(place, council);
  const key = keyOf(of);
  const told = savedDays(council, of);
  const last = settled(lastSavedOf(key), told);
  // What was saved a moment ago shows before the council has been read again.
  const saved = last === null || last.seen ? told : last.saved;
  useEffect(() => keepLastSaved(key, last));

  const changed = (): void => setChanges((count) => count + 1);
  const keep = (draft: DaysDraft | null): void => {
    keepDraft(key, draft);
    changed();
  };
  const show = (next: LastSaved | null): void => {
    keepLastSaved(key, next);
    setProblem(null);
    changed();
  };
  const bar = useRef<HTMLDivElement>(null);
  const saving = useSavingDays(of, (next) => {
    // What was typed is what is saved now.
    keepDraft(key, null);
    show(next);
    // The button that saved is gone: what came of it is where to go on.
    setTimeout(() => bar.current?.focus(), 0);
  });
  const undo = async (): Promise<void> => {
    if (last === null) return;
    const failure = await saving.undo(last);
    setProblem(failure === null ? null : { of: key, text: failure.message });
  };
  const leave = (): void => {
    dropDrafts();
    leaving.go();
  };

  const draft = draftOf(key);
  return (
    <>
      <SettingsTrail page="calendars" place={place} />
      <PageHeading title={calendarsWords.title}>
        <Picker
          label={calendarsWords.whose}
          value={key}
          groups={ownerChoices(council)}
          onPick={(picked) => refine(placeOfOwner(place, picked))}
        />
      </PageHeading>
      <p className={styles.about}>{calendarsWords.about}</p>
      <div ref={bar} tabIndex={-1} className={styles.saved}>
        {last !== null && (
          <SavedBar
            last={last}
            busy={saving.busy}
            problem={problem?.of === key ? problem.text : null}
            onUndo={isChanged(draft) ? null : () => void undo()}
            onDismiss={() => show(null)}
          />
        )}
      </div>
      <DaysEditor
        key={key}
        of={of}
        authority={of.kind === "authority" ? of.id : authorityIn(place, council)}
        saved={saved}
        draft={draft}
        onDraft={keep}
        saving={saving}
      />
      {leaving.asked && (
        <LeaveQuestion text={calendarsWords.leaveText} onStay={leaving.stay} onLeave={leave} />
      )}
    </>
  );
};
