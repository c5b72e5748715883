import { Avatar, mergeClasses, TableCell, TableRow } from "@fluentui/react-components";
import type { CaseRow, ClockSummary } from "../../contracts/case.ts";
import { dateInWords } from "../../domain/clock/in-words.ts";
import { StateIcon } from "../../ui/countdown/Countdowns.tsx";
import { leftInWords } from "../../ui/format/due.ts";
import { hashOf, START } from "../place.ts";
import { useSession } from "../session-context.ts";
import { timeZoneOf } from "../time-zone.ts";
import { useCaseRowStyles } from "./case-row-styles.ts";
import { shareUsed } from "./share-used.ts";
import { allRisksToTell, risksToTell } from "./risks-to-tell.ts";
import { caseWords } from "./words.ts";

/** One case in a list: when it is due, what is due, what it is about, and who has it. */
export const CaseLine = (props: {
  readonly row: CaseRow;
  readonly clock: ClockSummary | null;
  readonly owner: CaseRow["owner"];
  /** Says every reason why the case wants attention, where that is what the list is about. */
  readonly whyAtRisk?: boolean;
  /** What this list has to say of it besides. */
  readonly saidHere?: readonly string[];
  /** In a narrow column, whatever the width of the window. */
  readonly compact?: boolean;
}) => {
  const styles = useCaseRowStyles();
  const { council } = useSession();
  const { row, clock, owner } = props;
  const today = council.today;
  const late = clock?.state === "overdue" || clock?.state === "missed";
  const open = clock !== null && ["running", "due-soon", "overdue", "paused"].includes(clock.state);
  const serviceName = council.services.find(({ id }) => id === row.service)?.name ?? row.service;
  const notes = [
    ...(props.saidHere ?? []),
    ...(props.whyAtRisk ? allRisksToTell : risksToTell)(row.risks, clock).map(
      (risk) => caseWords.risks[risk],
    ),
    ...(open && clock.originalDueOn !== null ? [caseWords.extended] : []),
    ...(row.complexity === "complex" ? [caseWords.complex] : []),
    ...(row.channel === "email" ? [] : [caseWords.channels[row.channel]]),
  ];

  return (
    <TableRow className={mergeClasses(styles.row, props.compact && styles.compact)}>
      <TableCell className={mergeClasses(styles.cell, styles.due)}>
        {clock && (
          <>
            <StateIcon state={clock.state} share={shareUsed(clock)} />
            {dateInWords(clock.dueOn, today)}
          </>
        )}
      </TableCell>
      <TableCell className={mergeClasses(styles.cell, styles.what, late && styles.late)}>
        {clock
          ? `${open ? caseWords.promised[clock.promised] : caseWords.settled[clock.promised]} · ${leftInWords(clock, today, timeZoneOf(council, row.authority))}`
          : caseWords.noStandard}
      </TableCell>
      <TableCell className={mergeClasses(styles.cell, styles.case)}>
        <span className={styles.about}>
          <a
            className={styles.subject}
            href={hashOf({ ...START, page: "case", reference: row.reference })}
            data-case={row.reference}
          >
            {row.subject === "" ? caseWords.noSubject : row.subject}
          </a>
          <span className={styles.muted}>{row.senderName}</span>
          <span className={mergeClasses(styles.muted, styles.reference)}>{row.reference}</span>
        </span>
        <span className={styles.notes}>
          {notes.map((note) => (
            <span key={note} className={styles.badge}>
              {note}
            </span>
          ))}
        </span>
      </TableCell>
      <TableCell className={mergeClasses(styles.cell, styles.service, props.compact && styles.hidden)}>
        {serviceName}
      </TableCell>
      <TableCell className={mergeClasses(styles.cell, styles.owner)}>
        {owner ? (
          <>
            <Avatar size={20} name={owner.name} color="neutral" aria-hidden />
            <span className={styles.ownerName}>
              {owner.id === council.me.id ? caseWords.you : owner.name}
            </span>
          </>
        ) : (
          <span className={styles.unowned}>{caseWords.unowned}</span>
        )}
      </TableCell>
    </TableRow>
  );
};
