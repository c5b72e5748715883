import { makeStyles, tokens } from "@fluentui/react-components";
import type { AllowListChange } from "../../contracts/services.ts";
import { momentInWords } from "../../domain/clock/date-in-words.ts";
import { useSession } from "../session-context.ts";
import { timeZoneOf } from "../time-zone.ts";
import { servicesWords } from "./words.ts";

const useStyles = makeStyles({
  changes: { marginTop: tokens.spacingVerticalL },
  // "The size of the target for pointer inputs is at least 24 by 24 CSS pixels" (WCAG 2.5.8).
  summary: { minHeight: "24px", cursor: "pointer" },
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    overflowWrap: "anywhere",
  },
  when: { color: tokens.colorNeutralForeground3, marginInlineEnd: tokens.spacingHorizontalS },
});

const { senders } = servicesWords;

/** Who put what on the lists of senders and took it off: figures leave out what they say is not from the public. */
export const SenderChanges = (props: { readonly changes: readonly AllowListChange[] }) => {
  const styles = useStyles();
  const { council } = useSession();
  if (props.changes.length === 0) return null;
  const nameOf = ({ list }: AllowListChange): string => {
    if (list.kind === "web-forms") return senders.forms;
    const authority = council.authorities.find(({ id }) => id === list.authority);
    return senders.domains(authority?.name ?? list.authority);
  };
  const whoOf = ({ kind, name }: AllowListChange["by"]): string =>
    kind === "set-up" ? senders.bySetUp(name) : name;
  return (
    <details className={styles.changes}>
      <summary className={styles.summary}>{senders.changes}</summary>
      <ul className={styles.list} aria-label={senders.changes}>
        {props.changes.map((change, index) => {
          const said = change.listed ? senders.added : senders.tookAway;
          return (
            <li key={`${change.at} ${index}`}>
              <span className={styles.when}>
                {momentInWords(change.at, timeZoneOf(council), council.today)}
              </span>
              {said(whoOf(change.by), change.entry, nameOf(change))}
            </li>
          );
        })}
      </ul>
    </details>
  );
};
