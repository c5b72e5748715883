import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { ageInWords } from "../../ui/case/moment-words.ts";
import { WhyThisDate } from "../../ui/clock/WhyThisDate.tsx";
import { caseHeadTree } from "../../ui/countdown/case-head-tree.ts";
import { Countdowns } from "../../ui/countdown/Countdowns.tsx";
import { FromTree } from "../../ui/countdown/FromTree.tsx";
import type { AtHand } from "../../ui/first-picture/pane-tree.ts";
import { shellBeneath } from "../../ui/first-picture/shell-tree.ts";
import { PANE_WORDS } from "../words.ts";

/** The clocks as they were last known, while the service has not answered yet, or is away. */
export const LastKnown = (props: { readonly atHand: AtHand; readonly onTryAgain: () => void }) => {
  const { view, toldAt, away } = props.atHand;
  const explained = view.clocks.at(-1);
  const age = ageInWords(new Date(toldAt).toISOString(), new Date().toISOString());
  return (
    <article className="rs-case" aria-label={view.head.reference} data-reference={view.head.reference}>
      <FromTree tree={caseHeadTree(view.head)} />
      <Countdowns clocks={view.clocks} now={view.now} answeredUnder={view.answeredUnder} />
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
      {away && explained && explained.state !== "not-needed" && (
        <WhyThisDate clock={explained} now={view.now} />
      )}
      {!away && <FromTree tree={shellBeneath()} />}
    </article>
  );
};
