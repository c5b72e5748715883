import { Button, mergeClasses } from "@fluentui/react-components";
import { AddRegular, CalendarCancelRegular, PersonAlertRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { Absence, People } from "../../contracts/people.ts";
import { count } from "../../ui/format/numbers.ts";
import { useFocusAfter } from "../../ui/case/use-focus-after.ts";
import { focusAfterRemoval } from "../focus-after-removal.ts";
import { AbsenceForm } from "./AbsenceForm.tsx";
import { coverInWords, daysAway } from "./absence-words.ts";
import { whoMayCover, type Person } from "./people-in-order.ts";
import { usePeopleStyles } from "./people-styles.ts";
import { peopleWords } from "./words.ts";

const casesInWords = (open: number): string =>
  open === 0 ? peopleWords.noCases : peopleWords.openCases(count(open), open === 1);

/** An officer: their services, how much they have, and when they are away. */
export const PersonRow = (props: {
  readonly person: Person;
  readonly isMe: boolean;
  readonly services: string;
  readonly known: People;
  readonly onPlan: (absence: Absence, before: Absence | null) => Promise<boolean>;
  readonly onCancel: (absence: Absence) => Promise<boolean>;
}) => {
  const styles = usePeopleStyles();
  const { person, known } = props;
  const { today, absences } = known;
  const own = absences.filter(({ officer }) => officer === person.id);
  /** The absence whose form is open; "new" for one that is not there yet. */
  const [open, setOpen] = useState<Absence | "new" | null>(null);
  const [opener, setOpener] = useState("new");
  const row = useRef<HTMLLIElement>(null);
  useFocusAfter(open !== null, row, `[data-opens="${opener}"]`);
  const show = (which: Absence | "new"): void => {
    setOpener(which === "new" ? which : which.id);
    setOpen(which);
  };
  const nameOf = (id: string): string => known.people.find((each) => each.id === id)?.name ?? id;
  return (
    <li ref={row} className={styles.row}>
      <div>
        <h3 className={styles.name}>{props.isMe ? peopleWords.you(person.name) : person.name}</h3>
        <span className={styles.quiet}>{props.services}</span>
      </div>
      <span className={styles.number}>{casesInWords(person.openCases)}</span>
      <div className={styles.absences}>
        {own.map((absence, index) => {
          const cover = coverInWords(absence, absences, today, nameOf);
          const Icon = cover.covered ? CalendarCancelRegular : PersonAlertRegular;
          return (
            <div key={absence.id} className={styles.absence}>
              <Icon className={mergeClasses(styles.icon, !cover.covered && styles.uncovered)} aria-hidden />
              <span>
                {daysAway(absence, today)}. {cover.words}.
              </span>
              <Button
                size="small"
                data-opens={absence.id}
                aria-label={peopleWords.changeFor(person.name)}
                onClick={() => show(absence)}
              >
                {peopleWords.change}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                data-remove
                aria-label={peopleWords.removeFor(person.name)}
                onClick={() =>
                  void props.onCancel(absence).then((gone) => gone && focusAfterRemoval(row.current, index))
                }
              >
                {peopleWords.remove}
              </Button>
            </div>
          );
        })}
        <div className={styles.absence}>
          {own.length === 0 && <span className={styles.quiet}>{peopleWords.here}</span>}
          <Button
            size="small"
            appearance="subtle"
            icon={<AddRegular />}
            data-opens="new"
            data-add
            aria-label={peopleWords.addFor(person.name)}
            onClick={() => show("new")}
          >
            {peopleWords.add}
          </Button>
        </div>
      </div>
      {open !== null && (
        <div className={styles.form}>
          <AbsenceForm
            key={open === "new" ? "new" : open.id}
            person={person}
            absence={open === "new" ? null : open}
            covers={whoMayCover(known.people, person)}
            today={today}
            onSave={(absence) => {
              void props
                .onPlan(absence, open === "new" ? null : open)
                .then((saved) => saved && setOpen(null));
            }}
            onCancel={() => setOpen(null)}
          />
        </div>
      )}
    </li>
  );
};
