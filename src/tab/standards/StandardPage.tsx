import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { StandardRegister } from "../../contracts/standards.ts";
import { countingInWords } from "../../domain/standards/counting-words.ts";
import { meaningInWords } from "../../domain/standards/meaning-words.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { hashOf, START } from "../place.ts";
import { goBack } from "../steps.ts";
import { ChangeToBegin } from "./ChangeToBegin.tsx";
import { DraftSummary } from "./DraftSummary.tsx";
import { ProposedChange } from "./ProposedChange.tsx";
import {
  currentVersion,
  draftToBegin,
  openDraft,
  type AuthorityRegister,
  type RegisterStandard,
} from "./register.ts";
import { StandardFacts } from "./StandardFacts.tsx";
import { useStandardsStyles } from "./standards-styles.ts";
import { VersionHistory } from "./VersionHistory.tsx";
import { standardsWords } from "./words.ts";

const useStyles = makeStyles({
  meaning: {
    margin: `0 0 ${tokens.spacingVerticalL}`,
    maxWidth: "44rem",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  earlier: { display: "grid", gap: tokens.spacingVerticalL },
});

/** One standard of a council: what it means, how it came to be, and what may become of it. */
export const StandardPage = (props: {
  readonly register: AuthorityRegister;
  readonly entry: RegisterStandard;
  readonly put: (register: StandardRegister) => void;
  readonly refresh: () => Promise<void>;
}) => {
  const styles = useStyles();
  const shared = useStandardsStyles();
  const changes = useRef<HTMLDivElement>(null);
  const { register, entry } = props;
  const { authority, today } = register;
  const current = currentVersion(entry);
  const newest = entry.versions[0];
  if (current === undefined || newest === undefined) return null;
  const draft = openDraft(entry);
  const toBegin = draftToBegin(entry, today);
  const earlier = entry.drafts.filter((each) => each !== draft && each !== toBegin);

  return (
    <>
      <Link href={hashOf({ ...START, page: "standards", authority })} onClick={goBack}>
        {standardsWords.back}
      </Link>
      <PageHeading title={current.standard.title} />
      <p className={styles.meaning}>{meaningInWords(current.standard)}</p>
      <StandardFacts version={current} />
      <section className={shared.section}>
        <h3 className={shared.heading}>{standardsWords.counting}</h3>
        <ul className={shared.lines}>
          {countingInWords(current.standard).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <div ref={changes}>
        <ChangeToBegin
          draft={toBegin}
          today={today}
          around={changes}
          put={props.put}
          refresh={props.refresh}
        />
        <ProposedChange
          register={register}
          entry={entry}
          newest={newest}
          put={props.put}
          refresh={props.refresh}
        />
      </div>
      <section className={shared.section}>
        <h3 className={shared.heading}>{standardsWords.history}</h3>
        <VersionHistory versions={entry.versions} authority={authority} today={today} />
      </section>
      {earlier.length > 0 && (
        <section className={shared.section}>
          <h3 className={shared.heading}>{standardsWords.earlierDrafts}</h3>
          <div className={styles.earlier}>
            {earlier.map((each) => (
              <div key={each.draft} className={shared.box}>
                <DraftSummary draft={each} today={today} />
              </div>
            ))}
          </div>
        </section>
      )}
    </>
  );
};
