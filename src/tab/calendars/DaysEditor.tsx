import { Button, Text } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { CalendarOwner } from "../../contracts/calendar.ts";
import { useSession } from "../session-context.ts";
import { BankHolidays } from "./BankHolidays.tsx";
import { useCalendarsStyles } from "./calendars-styles.ts";
import { DayFields } from "./DayFields.tsx";
import { errorsOf } from "./day-errors.ts";
import type { Days, SavedDays } from "./days.ts";
import { differences } from "./differences.ts";
import { isChanged, type DaysDraft } from "./kept-days.ts";
import { NewerDays } from "./NewerDays.tsx";
import { authorityDays, ownerName } from "./owner.ts";
import { ReviewPanel } from "./ReviewPanel.tsx";
import { ServiceChoice } from "./ServiceChoice.tsx";
import { daysFrom, typedFrom, type TypedDays } from "./typed-days.ts";
import type { useSavingDays } from "./use-saving-days.ts";
import { useShownErrors } from "./use-shown-errors.ts";
import { calendarsWords as said } from "./words.ts";

/** The days of one authority or service: changed, looked at for what they would move, and only then saved. */
export const DaysEditor = (props: {
  readonly of: CalendarOwner;
  /** The authority whose days those of a service begin with. */
  readonly authority: string;
  readonly saved: SavedDays;
  /** null: nothing is being changed, and what is saved elsewhere shows here. */
  readonly draft: DaysDraft | null;
  readonly onDraft: (draft: DaysDraft | null) => void;
  readonly saving: ReturnType<typeof useSavingDays>;
}) => {
  const styles = useCalendarsStyles();
  const { council } = useSession();
  const { of, authority, saved, draft, onDraft, saving } = props;
  const [review, setReview] = useState<{ readonly days: Days | null } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [faulty, setFaulty] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const councils = authorityDays(council, authority);
  const base = draft?.base ?? saved;
  const typed = draft?.typed ?? typedFrom(saved.days, councils, council.today);
  const errors = errorsOf(typed);
  const shown = useShownErrors(errors);
  const changed = isChanged(draft);
  const newer = draft !== null && saved.version !== base.version;
  const list = council.rules[authority]?.bankHolidays;
  const lines = (from: Days | null, to: Days | null): readonly string[] =>
    differences(from, to, councils, council.today);

  const edit = (next: TypedDays): void => {
    setReview(null);
    setProblem(null);
    setFaulty(false);
    onDraft({ base, typed: next });
  };
  // The button is there again once the page is drawn.
  const focusOn = (selector: string): void => {
    setTimeout(() => form.current?.querySelector<HTMLElement>(selector)?.focus(), 0);
  };
  const forget = (): void => {
    setReview(null);
    setProblem(null);
    setFaulty(false);
    shown.all(false);
    onDraft(null);
  };
  const look = (event: FormEvent): void => {
    event.preventDefault();
    if (!changed || newer) return;
    shown.all(errors.size > 0);
    setFaulty(errors.size > 0);
    if (errors.size === 0) setReview({ days: daysFrom(typed) });
    // What could not be taken has a message by now: the first such field is where to go on.
    else focusOn("[aria-invalid=true]");
  };
  const back = (): void => {
    setReview(null);
    setProblem(null);
    focusOn("[type=submit]");
  };

  if (list === undefined) return null;
  return (
    <>
      {newer && (
        <NewerDays
          changes={lines(base.days, saved.days)}
          asked={review !== null}
          onTake={() => {
            forget();
            focusOn("[type=submit]");
          }}
          onKeep={() => onDraft({ base: saved, typed })}
        />
      )}
      <form ref={form} noValidate onSubmit={look}>
        {of.kind === "service" && (
          <ServiceChoice
            service={ownerName(of, council)}
            own={typed.own}
            onChange={(own) => edit({ ...typed, own })}
          />
        )}
        {typed.own && <DayFields typed={typed} holidays={list} shown={shown} onChange={edit} />}
        <BankHolidays
          list={list}
          kept={of.kind === "service" ? councils.bankHolidays : typed.bankHolidays}
          ofCouncil={of.kind === "service" ? ownerName({ kind: "authority", id: authority }, council) : null}
          onChange={(bankHolidays) => edit({ ...typed, bankHolidays })}
        />
        {(review === null || newer) && (
          <div className={styles.save}>
            {faulty && (
              <Text role="alert" className={styles.problem}>
                {said.errors.some}
              </Text>
            )}
            <Button appearance="primary" type="submit" disabledFocusable={!changed || newer}>
              {said.review.open}
            </Button>
            {changed && (
              <>
                <Button
                  onClick={() => {
                    forget();
                    focusOn("[type=submit]");
                  }}
                >
                  {said.discard}
                </Button>
                <Text>{said.unsaved}</Text>
              </>
            )}
          </div>
        )}
      </form>
      {review !== null && !newer && (
        <ReviewPanel
          of={of}
          version={base.version}
          days={review.days}
          changes={lines(base.days, review.days)}
          busy={saving.busy}
          problem={problem}
          onSave={(because, rows) => {
            setProblem(null);
            void saving.save(base, review.days, because, rows).then((failure) => {
              if (failure === null) forget();
              else setProblem(failure.message);
            });
          }}
          onBack={back}
        />
      )}
    </>
  );
};
