import { Avatar, Button, mergeClasses } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { memo, type MouseEvent } from "react";
import type { DeskRow } from "../../contracts/desk.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { dateInWords } from "../../domain/clock/in-words.ts";
import { StateIcon } from "../../ui/countdown/Countdowns.tsx";
import { leftInWords } from "../../ui/format/due.ts";
import { allRisksToTell, risksToTell } from "../cases/risks-to-tell.ts";
import { shareUsed } from "../cases/share-used.ts";
import { caseWords } from "../cases/words.ts";
import { hashOf, START } from "../place.ts";
import { deedWords } from "./deeds/words.ts";
import { useDeskListStyles } from "./desk-list-styles.ts";
import { clockToShow } from "./due-groups.ts";
import { todayWords } from "./words.ts";

export interface DeskLineProps {
  /** Undefined while it has not been read. */
  readonly row: DeskRow | undefined;
  /** From 0, in the list. */
  readonly place: number;
  readonly line: number;
  readonly today: CivilDate;
  readonly timeZone: string;
  readonly me: string;
  readonly serviceName: string;
  /** Who had the case before; null: nobody, or it is closed. */
  readonly passedOnBy: string | null;
  /** The one row that the Tab key comes to. */
  readonly active: boolean;
  readonly selected: boolean;
  /** What has just been done and is not read yet; null: nothing. */
  readonly says: string | null;
  readonly pending: boolean;
  readonly whyAtRisk: boolean;
  /** What somebody else has just done to it; null: nothing. */
  readonly change: string | null;
  readonly onTake: (row: DeskRow) => void;
  readonly onMenu: (row: DeskRow, target: HTMLElement) => void;
  readonly onSelect: (place: number, extends_: boolean) => void;
}

const OPEN: readonly string[] = ["running", "due-soon", "overdue", "paused"];

const hereInWords = ({ others }: DeskRow): string | null => {
  const [first] = others;
  if (first === undefined) return null;
  return others.length === 1 ? todayWords.here[first.doing](first.name) : todayWords.hereMany(others.length);
};

const notesOf = (
  row: DeskRow,
  clock: ReturnType<typeof clockToShow>,
  { whyAtRisk, passedOnBy }: Pick<DeskLineProps, "whyAtRisk" | "passedOnBy">,
): readonly string[] => [
  ...(whyAtRisk ? allRisksToTell : risksToTell)(row.risks, clock).map((risk) => caseWords.risks[risk]),
  ...(clock !== null && clock.originalDueOn !== null && row.open ? [caseWords.extended] : []),
  ...(row.complexity === "complex" ? [caseWords.complex] : []),
  ...(row.channel === "email" ? [] : [caseWords.channels[row.channel]]),
  ...(passedOnBy === null ? [] : [todayWords.passedOnBy(passedOnBy)]),
];

/** One case on the desk: when it is due, what is due, what it is about, who has it, and what can be done. */
export const DeskLine = memo((props: DeskLineProps) => {
  const styles = useDeskListStyles();
  const { row, active } = props;
  const reach = active ? 0 : -1;
  if (row === undefined) {
    return (
      <div
        className={styles.row}
        role="row"
        aria-rowindex={props.line + 2}
        aria-busy
        tabIndex={reach}
        data-place={props.place}
      >
        <span className={styles.skeleton} role="gridcell" aria-label={todayWords.reading} />
      </div>
    );
  }
  const clock = clockToShow(row);
  const late = clock?.state === "overdue" || clock?.state === "missed";
  const open = clock !== null && OPEN.includes(clock.state);
  const here = hereInWords(row);
  const select = (event: MouseEvent<HTMLInputElement>): void => props.onSelect(props.place, event.shiftKey);
  return (
    <div
      className={mergeClasses(
        styles.row,
        props.change !== null && styles.changed,
        props.selected && styles.selected,
        props.pending && styles.pending,
      )}
      role="row"
      aria-rowindex={props.line + 2}
      aria-selected={props.selected}
      tabIndex={reach}
      data-place={props.place}
      data-row={row.reference}
    >
      <span className={styles.box} role="gridcell">
        <input
          type="checkbox"
          className={styles.check}
          checked={props.selected}
          tabIndex={reach}
          aria-label={deedWords.selectOne(row.reference)}
          onClick={select}
          onChange={() => undefined}
        />
      </span>
      <span className={mergeClasses(styles.cell, styles.due)} role="gridcell">
        {clock && (
          <>
            <StateIcon state={clock.state} share={shareUsed(clock)} />
            {dateInWords(clock.dueOn, props.today)}
          </>
        )}
      </span>
      <span className={mergeClasses(styles.cell, styles.what, late && styles.late)} role="gridcell">
        {clock
          ? `${open ? caseWords.promised[clock.promised] : caseWords.settled[clock.promised]} · ${leftInWords(clock, props.today, props.timeZone)}`
          : caseWords.noStandard}
      </span>
      <span className={mergeClasses(styles.cell, styles.case)} role="gridcell">
        <span className={styles.about}>
          <a
            className={styles.subject}
            href={hashOf({ ...START, page: "case", reference: row.reference })}
            data-case={row.reference}
            tabIndex={reach}
          >
            {row.subject === "" ? caseWords.noSubject : row.subject}
          </a>
          <span className={styles.muted}>{row.senderName}</span>
          <span className={mergeClasses(styles.muted, styles.reference)}>{row.reference}</span>
        </span>
        <span className={styles.notes}>
          {props.says !== null && <span className={styles.badge}>{props.says}</span>}
          {notesOf(row, clock, props).map((note) => (
            <span key={note} className={styles.badge}>
              {note}
            </span>
          ))}
          {props.change !== null ? (
            <span className={styles.here}>{props.change}</span>
          ) : (
            here !== null && <span className={styles.here}>{here}</span>
          )}
        </span>
      </span>
      <span className={mergeClasses(styles.cell, styles.service)} role="gridcell">
        {props.serviceName}
      </span>
      <span className={mergeClasses(styles.cell, styles.owner)} role="gridcell">
        {row.owner ? (
          <>
            <Avatar size={20} name={row.owner.name} color="neutral" aria-hidden />
            <span className={styles.ownerName}>
              {row.owner.id === props.me ? caseWords.you : row.owner.name}
            </span>
          </>
        ) : (
          <>
            <span className={styles.unowned}>{caseWords.unowned}</span>
            {row.open && (
              <Button
                size="small"
                tabIndex={reach}
                aria-label={caseWords.takeLabel(row.reference)}
                onClick={() => props.onTake(row)}
              >
                {caseWords.take}
              </Button>
            )}
          </>
        )}
      </span>
      <span className={styles.menu} role="gridcell">
        <Button
          size="small"
          appearance="subtle"
          tabIndex={reach}
          icon={<MoreHorizontal20Regular />}
          aria-label={deedWords.menu(row.reference)}
          aria-haspopup="menu"
          onClick={(event) => props.onMenu(row, event.currentTarget)}
        />
      </span>
    </div>
  );
});
DeskLine.displayName = "DeskLine";
