import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { momentInWords } from "../../domain/clock/date-in-words.ts";
import { useSession } from "../session-context.ts";
import { timeZoneOf } from "../time-zone.ts";
import { dayInWords } from "./day-words.ts";
import type { Draft, RegisterVersion } from "./register.ts";
import { useStandardsStyles } from "./standards-styles.ts";
import { standardsWords } from "./words.ts";

const useStyles = makeStyles({
  entry: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "grid",
    gap: tokens.spacingVerticalXXS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, maxWidth: "52rem" },
});

/** How the promise came to be what it is: every version, and who kept it, when and why. */
export const VersionHistory = (props: {
  readonly versions: readonly RegisterVersion[];
  readonly authority: string;
  readonly today: string;
}) => {
  const styles = useStyles();
  const shared = useStandardsStyles();
  const { council } = useSession();
  const zone = timeZoneOf(council, props.authority);
  const moment = (at: string): string => momentInWords(at, zone, props.today);
  return (
    <ol className={shared.plainList} reversed>
      {props.versions.map(({ standard, standing, until, kept }) => (
        <li key={standard.version} className={styles.entry}>
          <span className={styles.name}>
            {standardsWords.version(standard.version)} · {standardsWords.standing[standing]}
          </span>
          <p className={styles.line}>{standard.title}</p>
          <p className={mergeClasses(styles.line, shared.quiet)}>
            {until === null
              ? standardsWords.inForceFrom(dayInWords(standard.inForceFrom))
              : standardsWords.fromTo(dayInWords(standard.inForceFrom), dayInWords(until))}
            {" · "}
            {standard.approved === null
              ? standardsWords.notApproved
              : standardsWords.approvedBy(standard.approved.by, dayInWords(standard.approved.on))}
          </p>
          {kept.map(({ at, by, because }, index) => (
            <p key={at} className={mergeClasses(styles.line, shared.quiet)}>
              {index === 0
                ? standardsWords.kept(by, moment(at), because)
                : standardsWords.corrected(by, moment(at), because)}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
};

/** Who did what to a draft, and when. */
export const DraftSteps = ({ draft }: { readonly draft: Draft }) => {
  const shared = useStandardsStyles();
  const { council } = useSession();
  const zone = timeZoneOf(council, draft.authority);
  return (
    <ol className={mergeClasses(shared.plainList, shared.quiet)}>
      {draft.steps.map(({ what, by, at, because }) => (
        <li key={`${what} ${at}`}>
          {standardsWords.draft.step(
            standardsWords.draft.steps[what],
            by,
            momentInWords(at, zone, council.today),
            because,
          )}
        </li>
      ))}
    </ol>
  );
};
