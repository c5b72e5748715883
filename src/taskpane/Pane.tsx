import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Info20Regular, Mail20Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Api, OpenCase } from "../ui/api/api.ts";
import { unreachable } from "../ui/api/failure.ts";
import { ageInWords } from "../ui/case/moment-words.ts";
import { useRecording } from "../ui/case/use-recording.ts";
import { WaitingBar } from "../ui/case/WaitingBar.tsx";
import { useNow } from "../ui/clock/use-now.ts";
import { Themed } from "../ui/theme/Themed.tsx";
import { diagnosticLines } from "./diagnostics.ts";
import { usePaneStyles } from "./pane-styles.ts";
import { isStale, orLastKnown, screenOf } from "./screen.ts";
import { About } from "./screens/About.tsx";
import { CasePageScreen } from "./screens/CasePageScreen.tsx";
import { CurrentScreen } from "./screens/CurrentScreen.tsx";
import { LoggedLetter } from "./screens/LoggedLetter.tsx";
import { LogLetterScreen } from "./screens/LogLetterScreen.tsx";
import { problemLog } from "./problem-log.ts";
import { atHand } from "./start/at-hand.ts";
import { mailboxOfMessage, messageOf, type PaneStart } from "./start/pane-start.ts";
import { useHostTheme } from "./use-colour-scheme.ts";
import { useKnownMessage } from "./use-known-message.ts";
import { useOpenedCase } from "./use-opened-case.ts";
import { useSelection } from "./use-selection.ts";
import { useSession } from "./use-session.ts";
import { PANE_WORDS } from "./words.ts";

type Page = "message" | "about" | "log-letter" | "letter" | "case";

/** Stands in before anybody is signed in: nothing can be recorded then. */
const NO_API: Pick<Api, "recordFact" | "mergeCases"> = {
  recordFact: () => Promise.resolve({ ok: false, failure: unreachable }),
  mergeCases: () => Promise.resolve({ ok: false, failure: unreachable }),
};

const Content = ({ start }: { readonly start: PaneStart }) => {
  const { host } = start;
  const styles = usePaneStyles();
  const [chosen, setPage] = useState<Page>("message");
  const handle = useSession(start.session);
  const { session } = handle;
  const selection = useSelection(start.selection);
  const ready = session.state === "ready" ? session : null;
  const now = useNow(ready?.aheadMs ?? 0);

  const message = messageOf(selection);
  const mailbox = mailboxOfMessage(message, session);
  const messages = useKnownMessage(start.messages, message && { messageId: message.messageId, mailbox });
  const [letter, setLetter] = useState<OpenCase | null>(null);
  /** A case that was opened by its reference, and the message that was selected then. */
  const [other, setOther] = useState<{ reference: string; beside: string | null } | null>(null);
  const beside = message?.messageId ?? null;
  // Whoever selects a message wants to see it, not the case that was opened before.
  const page = chosen === "case" && other?.beside !== beside ? "message" : chosen;
  const reference = page === "case" ? (other?.reference ?? null) : null;
  const opened = useOpenedCase(ready?.api ?? null, reference);
  const openCase = (next: string) => {
    setOther({ reference: next, beside });
    setPage("case");
  };
  const accept = (matter: OpenCase) => {
    messages.acceptCase(matter);
    opened.accept(matter);
    setLetter((logged) => (logged?.reference === matter.reference ? matter : logged));
  };
  const recording = useRecording(
    ready?.api ?? NO_API,
    { id: ready?.council.me.id ?? "", aheadMs: ready?.aheadMs ?? 0 },
    accept,
  );
  const { known } = messages;
  const [problems] = useState(problemLog);
  const problem =
    recording.unsaved.find(({ failure }) => failure !== null)?.failure ??
    (session.state === "unreachable" ? session.failure : (known?.failure ?? null));
  useEffect(() => {
    problems.note(problem, new Date().toISOString());
  }, [problems, problem]);
  const screen = orLastKnown(screenOf(session, selection, known, mailbox), () => atHand(start, now));

  const health = ready?.council.mailboxHealth.find(({ address }) => address.toLowerCase() === mailbox);
  const readAt = new Date(known?.readAtMs ?? 0).toISOString();
  const back = () => {
    setPage("message");
  };
  const showsCase = page === "case" || page === "letter" || (page === "message" && screen.shows === "case");
  const bars = (
    <>
      {isStale(known) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{PANE_WORDS.stale(ageInWords(readAt, new Date().toISOString()))}</MessageBarBody>
        </MessageBar>
      )}
      {health?.problem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {PANE_WORDS.mailboxProblem(health.address, health.problem)} {PANE_WORDS.mailboxProblemHint}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
  return (
    <div className={styles.pane}>
      <main className={styles.main} data-screen={page === "message" ? screen.shows : page}>
        <h1 className={styles.heard}>{PANE_WORDS.name}</h1>
        {!(page === "message" && screen.shows === "case") && bars}
        {!showsCase && <WaitingBar recording={recording} />}
        {page === "about" && (
          <About
            onBack={back}
            lines={diagnosticLines({
              host,
              settings: handle.settings,
              session,
              message,
              mailbox,
              answer: known,
              address: location.origin + location.pathname,
              unsent: recording.unsaved.length,
              storageLasts: recording.lasts,
              lastProblem: problems.last(),
            })}
          />
        )}
        {page === "log-letter" && ready && (
          <LogLetterScreen
            api={ready.api}
            council={ready.council}
            onBack={back}
            onLogged={(matter) => {
              setLetter(matter);
              setPage("letter");
            }}
          />
        )}
        {page === "case" && ready && reference !== null && (
          <CasePageScreen
            api={ready.api}
            council={ready.council}
            host={host}
            reference={reference}
            opened={opened}
            recording={recording}
            now={now}
            onOpenCase={openCase}
            onNewerRules={handle.start}
            onBack={back}
          />
        )}
        {page === "letter" && ready && letter && (
          <LoggedLetter
            api={ready.api}
            council={ready.council}
            host={host}
            open={letter}
            recording={recording}
            now={now}
            onOpenCase={openCase}
            onNewerRules={handle.start}
            onBack={back}
          />
        )}
        {page === "message" && (
          <CurrentScreen
            screen={screen}
            bars={bars}
            host={host}
            handle={handle}
            messages={messages}
            recording={recording}
            now={now}
            onOpenCase={openCase}
          />
        )}
      </main>
      <footer className={styles.footer}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.footerButton}
          icon={<Mail20Regular />}
          disabled={!ready}
          onClick={() => {
            setPage("log-letter");
          }}
        >
          {PANE_WORDS.logLetter}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          className={styles.footerButton}
          icon={<Info20Regular />}
          onClick={() => {
            setPage("about");
          }}
        >
          {PANE_WORDS.about}
        </Button>
      </footer>
    </div>
  );
};

/** The task pane: the clocks of whatever message is selected in the host. */
export const Pane = ({ start }: { readonly start: PaneStart }) => (
  <Themed host={useHostTheme(start.host)}>
    <Content start={start} />
  </Themed>
);
