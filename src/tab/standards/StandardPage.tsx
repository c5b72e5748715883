import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { StandardRegister } from "../../contracts/standards.ts";
import { countingInWords } from "../../domain/standards/counting-words.ts";
import { meaningInWords } from "../../domain/standards/meaning-words.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { hashOf, START } from "../place.ts";
import { useSession } from "../session-context.ts";
import { NoticeBar } from "../states/Notices.tsx";
import { goBack } from "../steps.ts";
import { LeaveQuestion } from "../templates/LeaveQuestion.tsx";
import { useLeaving } from "../templates/use-leaving.ts";
import { ChangeForm } from "./ChangeForm.tsx";
import { DraftPanel } from "./DraftPanel.tsx";
import { DraftSummary } from "./DraftSummary.tsx";
import { currentVersion, openDraft, type AuthorityRegister, type RegisterStandard } from "./register.ts";
import { StandardFacts } from "./StandardFacts.tsx";
import { useStandardsStyles } from "./standards-styles.ts";
import { useDoing } from "./use-register.ts";
import { VersionHistory } from "./VersionHistory.tsx";
import { standardsWords } from "./words.ts";

const { draft: said } = standardsWords;

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
  const { api } = useSession();
  const { register, entry } = props;
  const { authority, today } = register;
  const doing = useDoing(props.put, props.refresh);
  const [writing, setWriting] = useState(false);
  const [typed, setTyped] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const leaving = useLeaving(writing && typed);
  const current = currentVersion(entry);
  const newest = entry.versions[0];
  if (current === undefined || newest === undefined) return null;
  const draft = openDraft(entry);
  const earlier = entry.drafts.filter((each) => each !== draft);

  const stopWriting = (): void => {
    setWriting(false);
    setTyped(false);
    setProblem(null);
  };
  const leave = (): void => {
    const { to, stay } = leaving;
    stopWriting();
    stay();
    if (to !== null) location.hash = to;
  };

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
      <section className={shared.section} aria-label={said.title}>
        <h3 className={shared.heading}>{said.title}</h3>
        {writing ? (
          <div className={shared.box}>
            <ChangeForm
              key={newest.standard.version}
              base={{ standard: newest.standard, targetPercent: newest.targetPercent, today }}
              draft={draft}
              busy={doing.busy}
              problem={problem}
              onTyped={() => setTyped(true)}
              onCancel={stopWriting}
              onSave={(change, because) =>
                void doing
                  .act(
                    () =>
                      api.standards.saveDraft({
                        ...{ authority, standard: entry.id, baseVersion: newest.standard.version },
                        seen: draft && { draft: draft.draft, revision: draft.revision },
                        change,
                        because,
                      }),
                    said.saved,
                  )
                  .then((failure) => (failure === null ? stopWriting() : setProblem(failure.message)))
              }
            />
          </div>
        ) : draft === null ? (
          <>
            <p className={shared.text}>{said.none}</p>
            <Button onClick={() => setWriting(true)}>{said.propose}</Button>
          </>
        ) : (
          <DraftPanel
            draft={draft}
            today={today}
            doing={doing}
            onChange={() => setWriting(true)}
            onLooked={() => void props.refresh()}
          />
        )}
      </section>
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
      {leaving.to !== null && <LeaveQuestion onStay={leaving.stay} onLeave={leave} />}
      <NoticeBar notice={doing.notice} onDismiss={doing.dismiss} />
    </>
  );
};
