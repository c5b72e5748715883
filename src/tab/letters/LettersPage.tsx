import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { MailTemplateRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { LogLetter } from "../../contracts/case.ts";
import type { DeskPage } from "../../contracts/desk.ts";
import type { Result } from "../../domain/result.ts";
import { newKey, type Api } from "../../ui/api/api.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { lastChoiceOf, rememberChoice } from "../../ui/letters/last-choice.ts";
import { LetterForm } from "../../ui/letters/LetterForm.tsx";
import { letterWords } from "../../ui/letters/words.ts";
import { CaseLine } from "../cases/CaseLine.tsx";
import { CaseTable, CaseTableBody } from "../cases/CaseTable.tsx";
import { PageHeading } from "../frame/PageHeading.tsx";
import { hashOf, START } from "../place.ts";
import { useLive, useSession } from "../session-context.ts";
import { Nothing } from "../states/Nothing.tsx";
import { Shown } from "../states/Shown.tsx";
import { lettersWords } from "./words.ts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 24rem) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    alignItems: "start",
    "@media (max-width: 1000px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  outcome: { marginTop: tokens.spacingVerticalM },
});

const SHOWN = 25;

/** What was logged by hand, open and answered, the newest first. */
const logged = (api: Api): Promise<Result<DeskPage, ApiFailure>> =>
  api.desk({ list: "logged", whose: "all", limit: SHOWN });

type Outcome =
  | { readonly state: "logged"; readonly reference: string }
  | { readonly state: "refused"; readonly reason: string }
  | null;

/** Letters, faxes and call-backs: logged with the date on their stamp, under the same clocks as mail. */
export const LettersPage = () => {
  const styles = useStyles();
  const { api, council } = useSession();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const { known, refresh } = useLive("letters", logged, 15);
  const [lastChoice] = useState(() => lastChoiceOf(council.me.id));
  /** The key of the letter that is being logged: kept while its fate is unknown, so that trying again is safe. */
  const attempt = useRef<{ readonly letter: string; readonly key: string } | null>(null);

  const log = async (letter: Omit<LogLetter, "key">): Promise<boolean> => {
    const same = JSON.stringify(letter);
    if (attempt.current?.letter !== same) attempt.current = { letter: same, key: newKey() };
    setOutcome(null);
    const answer = await api.logLetter({ ...letter, key: attempt.current.key });
    if (!answer.ok) {
      setOutcome({ state: "refused", reason: answer.failure.message });
      return false;
    }
    attempt.current = null;
    rememberChoice(council.me.id, letter);
    setOutcome({ state: "logged", reference: answer.value.reference });
    void refresh();
    return true;
  };

  return (
    <>
      <PageHeading title={lettersWords.title} />
      <div className={styles.columns}>
        <section>
          <h3 className={styles.heading}>{letterWords.form}</h3>
          <LetterForm
            authorities={council.authorities}
            services={council.services}
            rules={council.rules}
            today={council.today}
            before={lastChoice}
            onLog={log}
          />
          <div className={styles.outcome} role={outcome?.state === "refused" ? "alert" : "status"}>
            {outcome?.state === "logged" && (
              <MessageBar intent="success" layout="multiline">
                <MessageBarBody>{letterWords.saved(outcome.reference)}</MessageBarBody>
                <MessageBarActions>
                  <Link href={hashOf({ ...START, page: "case", reference: outcome.reference })}>
                    {letterWords.open}
                  </Link>
                </MessageBarActions>
              </MessageBar>
            )}
            {outcome?.state === "refused" && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{letterWords.notSaved(outcome.reason)}</MessageBarBody>
              </MessageBar>
            )}
          </div>
        </section>
        <section>
          <h3 className={styles.heading}>{lettersWords.recent}</h3>
          <Shown known={known} refresh={refresh}>
            {({ rows }) =>
              rows.length === 0 ? (
                <Nothing
                  icon={MailTemplateRegular}
                  title={lettersWords.none.title}
                  text={lettersWords.none.text}
                />
              ) : (
                <CaseTable label={lettersWords.recent} compact>
                  <CaseTableBody>
                    {rows.map((row) => (
                      <CaseLine key={row.reference} row={row} clock={row.reply} owner={row.owner} compact />
                    ))}
                  </CaseTableBody>
                </CaseTable>
              )
            }
          </Shown>
        </section>
      </div>
    </>
  );
};
