import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useStandardsStyles } from "./standards-styles.ts";
import type { Difference } from "./what-changes.ts";
import { standardsWords } from "./words.ts";

const { newer: said } = standardsWords;

/** Somebody was faster: who, what is otherwise in theirs, and the ways on. */
export const NewerProposal = (props: {
  readonly title: string;
  readonly stays?: string;
  readonly differences: readonly Difference[];
  readonly ways: readonly { readonly label: string; readonly go: () => void }[];
}) => {
  const shared = useStandardsStyles();
  const { differences } = props;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{props.title}</MessageBarTitle> {props.stays}{" "}
        {differences.length > 0 && (
          <>
            {said.what}
            <ul className={shared.lines}>
              {differences.map(({ what, now, then }) => (
                <li key={what}>{said.line(what, then.join(" "), now.join(" "))}</li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        {props.ways.map(({ label, go }) => (
          <Button key={label} onClick={go}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
};
