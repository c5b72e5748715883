import { CHANNEL_WORDS } from "../format/scope-words.ts";
import { caseHeadTree, PASS_ON } from "../countdown/case-head-tree.ts";
import { FromTree } from "../countdown/FromTree.tsx";
import { COUNTDOWN_WORDS } from "../countdown/words.ts";
import type { ShownCase } from "./shown-case.ts";

/** Reference, service and subject: which case this is. The service leads to passing it on. */
export const CaseHeader = (props: {
  readonly shown: ShownCase;
  readonly serviceName: string;
  readonly onPassOn: () => void;
}) => {
  const { reference } = props.shown;
  const { subject, sender, channel } = props.shown.case;
  const from = COUNTDOWN_WORDS.from(sender.name, CHANNEL_WORDS[channel]);
  return (
    <FromTree
      tree={caseHeadTree({ reference, serviceName: props.serviceName, subject, from })}
      presses={{ [PASS_ON]: props.onPassOn }}
    />
  );
};
