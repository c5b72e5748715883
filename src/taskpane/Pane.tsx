import { WaitingBar } from "../ui/case/WaitingBar.tsx";
import { Themed } from "../ui/theme/Themed.tsx";
import { usePaneStyles } from "./pane-styles.ts";
import { CurrentScreen } from "./screens/CurrentScreen.tsx";
import { PaneBars } from "./screens/PaneBars.tsx";
import { PaneFooter } from "./screens/PaneFooter.tsx";
import { SubPages } from "./screens/SubPages.tsx";
import type { PaneStart } from "./start/pane-start.ts";
import { useHostTheme } from "./use-colour-scheme.ts";
import { usePane } from "./use-pane.ts";
import { PANE_WORDS } from "./words.ts";

const Content = ({ start }: { readonly start: PaneStart }) => {
  const { host } = start;
  const styles = usePaneStyles();
  const pane = usePane(start);
  const { page, show, screen, ready, messages, recording } = pane;
  const isCurrent = page.shows === "message";
  const showing = isCurrent ? screen.shows : page.shows;
  const bars = <PaneBars known={messages.known} council={ready?.council ?? null} mailbox={pane.mailbox} />;
  return (
    <div className={styles.pane}>
      <main className={styles.main} data-screen={showing}>
        <h1 className={styles.heard}>{PANE_WORDS.name}</h1>
        {/* Nothing stands above the clocks of the selected message: there they come beneath. */}
        {!(isCurrent && showing === "case") && bars}
        {showing !== "case" && pane.recordable === null && <WaitingBar recording={recording} />}
        <SubPages pane={pane} host={host} />
        {isCurrent && (
          <CurrentScreen
            screen={screen}
            bars={bars}
            host={host}
            handle={pane.handle}
            messages={messages}
            recording={recording}
            recordable={pane.recordable}
            now={pane.now}
            onOpenCase={(reference) => show({ shows: "case", reference, logged: null })}
          />
        )}
      </main>
      <PaneFooter
        onLogLetter={ready && (() => show({ shows: "log-letter" }))}
        onAbout={() => show({ shows: "about" })}
      />
    </div>
  );
};

/** The task pane: the clocks of whatever message is selected in the host. */
export const Pane = ({ start }: { readonly start: PaneStart }) => (
  <Themed host={useHostTheme(start.host)}>
    <Content start={start} />
  </Themed>
);
