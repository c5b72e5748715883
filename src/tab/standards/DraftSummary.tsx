import {
  Badge,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { dayInWords } from "./day-words.ts";
import type { Draft } from "./register.ts";
import { useStandardsStyles } from "./standards-styles.ts";
import { DraftSteps } from "./VersionHistory.tsx";
import { whatChanges } from "./what-changes.ts";
import { standardsWords } from "./words.ts";

const { draft: said } = standardsWords;

const useStyles = makeStyles({
  table: { maxWidth: "52rem", marginBlock: tokens.spacingVerticalS },
  what: { width: "25%" },
  sentence: { display: "block" },
});

/** What a draft changes, why, from when, and who has done what with it. */
export const DraftSummary = ({ draft, today }: { readonly draft: Draft; readonly today: string }) => {
  const styles = useStyles();
  const shared = useStandardsStyles();
  const { change, approval, withdrawal, state } = draft;
  const open = state === "draft" || state === "approved";
  const past = open && change.inForceFrom < today;
  const sentences = (all: readonly string[]) =>
    all.map((sentence) => (
      <span key={sentence} className={styles.sentence}>
        {sentence}
      </span>
    ));
  return (
    <>
      <Badge
        appearance="tint"
        color={state === "discarded" || state === "withdrawn" ? "informative" : "brand"}
        size="large"
      >
        {said.is[state]}
      </Badge>
      {draft.baseChanged && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{said.baseChanged}</MessageBarBody>
        </MessageBar>
      )}
      {past && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{said.fromPast(dayInWords(change.inForceFrom))}</MessageBarBody>
        </MessageBar>
      )}
      <div className={shared.scroll} role="region" aria-label={said.what} tabIndex={0}>
        <table className={mergeClasses(shared.table, styles.table)}>
          <thead>
            <tr>
              {[said.field, said.now, said.then].map((name) => (
                <th key={name} scope="col" className={mergeClasses(shared.cell, shared.head)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {whatChanges(draft).map(({ what, now, then }) => (
              <tr key={what}>
                <th scope="row" className={mergeClasses(shared.cell, styles.what)}>
                  {what}
                </th>
                <td className={shared.cell}>{sentences(now)}</td>
                <td className={shared.cell}>{sentences(then)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={shared.text}>{said.from(dayInWords(change.inForceFrom))}</p>
      <p className={shared.text}>{said.because(draft.because)}</p>
      {approval !== null && (
        <p className={shared.text}>
          {said.approvedBy(approval.agreedBy, dayInWords(approval.on), approval.recordedBy.name)}
        </p>
      )}
      {withdrawal !== null && withdrawal.approval !== null && (
        <p className={shared.text}>
          {standardsWords.toBegin.withdrawnBy(
            withdrawal.approval.agreedBy,
            dayInWords(withdrawal.approval.on),
            withdrawal.approval.recordedBy.name,
          )}
        </p>
      )}
      <DraftSteps draft={draft} />
    </>
  );
};
