import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { LogLetter } from "../../contracts/case.ts";
import { newKey, type Api, type Council, type OpenCase } from "../../ui/api/api.ts";
import { LetterForm } from "../../ui/letters/LetterForm.tsx";
import { PANE_WORDS } from "../words.ts";
import { SubPage } from "./SubPage.tsx";

/** Logs a letter from the pane. What is logged opens as a case, with its due date. */
export const LogLetterScreen = (props: {
  readonly api: Pick<Api, "logLetter">;
  readonly council: Council;
  readonly onLogged: (matter: OpenCase) => void;
  readonly onBack: () => void;
}) => {
  const { api, council } = props;
  const [problem, setProblem] = useState<string | null>(null);
  /** The same letter keeps its key when it is sent again, so that it is logged once. */
  const attempt = useRef<{ key: string; content: string } | null>(null);
  const log = async (letter: Omit<LogLetter, "key">): Promise<boolean> => {
    const content = JSON.stringify(letter);
    if (attempt.current?.content !== content) attempt.current = { key: newKey(), content };
    const answer = await api.logLetter({ ...letter, key: attempt.current.key });
    if (!answer.ok) {
      setProblem(answer.failure.message);
      return false;
    }
    attempt.current = null;
    props.onLogged(answer.value);
    return true;
  };
  return (
    <SubPage title={PANE_WORDS.logLetter} onBack={props.onBack}>
      {problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{PANE_WORDS.notLogged(problem)}</MessageBarBody>
        </MessageBar>
      )}
      <LetterForm
        authorities={council.authorities}
        services={council.services}
        rules={council.rules}
        today={council.today}
        onLog={log}
      />
    </SubPage>
  );
};
