import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { AuthorityTemplates } from "../../contracts/reply-template.ts";
import { differences } from "./template-drafts.ts";
import { templatesWords } from "./words.ts";

/** Somebody has saved other words while one was changing these: who, what, and the two ways on. */
export const NewerBar = (props: {
  readonly base: AuthorityTemplates;
  readonly newer: AuthorityTemplates;
  readonly moment: string;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}) => {
  const { base, newer } = props;
  const who = newer.savedBy ?? templatesWords.somebody;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{templatesWords.newer(who, props.moment)}</MessageBarTitle>{" "}
        {templatesWords.newerStays} {templatesWords.newerWhat(differences(base.templates, newer.templates))}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={props.onTake}>{templatesWords.takeNewer}</Button>
        <Button onClick={props.onKeep}>{templatesWords.keepMine}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};
