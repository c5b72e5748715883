import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { caseNames } from "../../ui/case/case-names.ts";
import { ageInWords } from "../../ui/case/moment-words.ts";
import { UnsavedBars } from "../../ui/case/UnsavedBars.tsx";
import type { Recording } from "../../ui/case/use-recording.ts";
import { WhyThisDate } from "../../ui/clock/WhyThisDate.tsx";
import { caseHeadTree } from "../../ui/countdown/case-head-tree.ts";
import { Countdowns } from "../../ui/countdown/Countdowns.tsx";
import { FromTree } from "../../ui/countdown/FromTree.tsx";
import type { AtHand } from "../../ui/first-picture/pane-tree.ts";
import { shellBeneath } from "../../ui/first-picture/shell-tree.ts";
import type { RecordableCase } from "../recordable.ts";
import { PANE_WORDS } from "../words.ts";
import { AwayActions } from "./AwayActions.tsx";

/** The clocks as they were last known, while the service has not answered yet, or is away. */
export const LastKnown = (props: {
  readonly atHand: AtHand;
  readonly recordable: RecordableCase | null;
  readonly recording: Recording;
  readonly onTryAgain: () => void;
}) => {
  const { recordable, recording } = props;
  const { view, toldAt, away } = props.atHand;
  const shown = recordable?.shown ?? null;
  const clocks = shown?.clocks ?? view.clocks;
  const explained = clocks.at(-1);
  const age = ageInWords(new Date(toldAt).toISOString(), new Date().toISOString());
  return (
    <article className="rs-case" aria-label={view.head.reference} data-reference={view.head.reference}>
      <FromTree tree={caseHeadTree(view.head)} />
      <Countdowns clocks={clocks} now={view.now} answeredUnder={view.answeredUnder} />
      {away && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{PANE_WORDS.stale(age)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={props.onTryAgain}>
              {PANE_WORDS.tryAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {away && recordable && (
        <UnsavedBars
          reference={recordable.shown.reference}
          recording={recording}
          names={caseNames(recordable, recordable.shown, view.now)}
        />
      )}
      {away && explained && explained.state !== "not-needed" && (
        <WhyThisDate clock={explained} now={view.now} />
      )}
      {away && shown && (
        <AwayActions
          key={shown.reference}
          shown={shown}
          onFact={(fact) => {
            recording.record(shown, fact);
          }}
        />
      )}
      {!away && <FromTree tree={shellBeneath()} />}
    </article>
  );
};
