import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { OpenCase } from "../api/api.ts";
import { acknowledgementWords } from "./acknowledgement-words.ts";

/** What an officer has to know of the automatic acknowledgement; nothing where it went out, or none is owed. */
export const AutomaticAcknowledgement = (props: { readonly open: OpenCase }) => {
  const words = acknowledgementWords(props.open);
  return (
    words && (
      <MessageBar intent={words.intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.title}</MessageBarTitle> {words.text}
        </MessageBarBody>
      </MessageBar>
    )
  );
};
