import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { meaningInWords } from "../../domain/standards/meaning-words.ts";
import { percent } from "../../ui/format/numbers.ts";
import { hashOf, START } from "../place.ts";
import { dayInWords } from "./day-words.ts";
import {
  comingVersion,
  grouped,
  openDraft,
  type AuthorityRegister,
  type GroupedStandard,
} from "./register.ts";
import { standardsWords } from "./words.ts";

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalXL },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 7.5rem 12rem",
    columnGap: tokens.spacingHorizontalXL,
    alignItems: "baseline",
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 800px)": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXXS },
  },
  title: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  meaning: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    maxWidth: "44rem",
  },
  meta: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const Row = ({ authority, of }: { readonly authority: AuthorityRegister; readonly of: GroupedStandard }) => {
  const styles = useStyles();
  const { entry, current } = of;
  const { standard, targetPercent } = current;
  const coming = comingVersion(entry);
  const draft = openDraft(entry);
  return (
    <li className={styles.row} data-standard={entry.id}>
      <div>
        <a
          className={styles.title}
          href={hashOf({
            ...START,
            page: "standards",
            authority: authority.authority,
            standard: entry.id,
          })}
        >
          {standard.title}
        </a>
        <p className={styles.meaning}>{meaningInWords(standard)}</p>
      </div>
      <span>
        {targetPercent === null ? (
          <span className={styles.quiet}>{standardsWords.noTarget}</span>
        ) : (
          standardsWords.target(percent(targetPercent))
        )}
      </span>
      <span className={styles.meta}>
        <span className={styles.quiet}>
          {current.standing === "coming"
            ? standardsWords.beginsOn(dayInWords(standard.inForceFrom))
            : standardsWords.since(dayInWords(standard.inForceFrom))}
        </span>
        {standard.measured === "sampled" && (
          <Badge appearance="outline" color="informative">
            {standardsWords.sampled}
          </Badge>
        )}
        {standard.measured === "advertised-only" && (
          <Badge appearance="outline" color="warning">
            {standardsWords.notMeasured}
          </Badge>
        )}
        {coming !== undefined && coming !== current && (
          <Badge appearance="tint" color="brand">
            {standardsWords.coming(dayInWords(coming.standard.inForceFrom))}
          </Badge>
        )}
        {draft !== null && (
          <Badge appearance="tint" color="brand">
            {draft.state === "approved" ? standardsWords.approvedDraft : standardsWords.drafted}
          </Badge>
        )}
      </span>
    </li>
  );
};

/** What one council promises, under the headings by which people look for it. */
export const RegisterList = ({ authority }: { readonly authority: AuthorityRegister }) => {
  const styles = useStyles();
  return (
    <>
      {grouped(authority.standards).map(({ group, entries }) => (
        <section key={group} className={styles.group} aria-labelledby={`standards-${group}`}>
          <h3 id={`standards-${group}`} className={styles.heading}>
            {standardsWords.groups[group]}
          </h3>
          <ul className={styles.list}>
            {entries.map((of) => (
              <Row key={of.entry.id} authority={authority} of={of} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
