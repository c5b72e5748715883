import type { Host } from "../../ui/host/host.ts";
import { diagnosticLines } from "../diagnostics.ts";
import type { PaneShown } from "../use-pane.ts";
import { About } from "./About.tsx";
import { CasePageScreen } from "./CasePageScreen.tsx";
import { LogLetterScreen } from "./LogLetterScreen.tsx";

/** The pages that were opened by hand, over whatever is selected. */
export const SubPages = ({ pane, host }: { readonly pane: PaneShown; readonly host: Host }) => {
  const { page, show, ready, handle, recording } = pane;
  const back = (): void => show({ shows: "message" });
  switch (page.shows) {
    case "message":
      return null;
    case "about":
      return (
        <About
          onBack={back}
          lines={diagnosticLines({
            host,
            settings: handle.settings,
            session: handle.session,
            message: pane.message,
            mailbox: pane.mailbox,
            answer: pane.messages.known,
            address: location.origin + location.pathname,
            unsent: recording.unsaved.length,
            storageLasts: recording.lasts,
            lastProblem: pane.lastProblem(),
          })}
        />
      );
    case "log-letter":
      return ready === null ? null : (
        <LogLetterScreen
          api={ready.api}
          council={ready.council}
          onBack={back}
          onLogged={(logged) => show({ shows: "case", reference: logged.reference, logged })}
        />
      );
    case "case":
      return ready === null ? null : (
        <CasePageScreen
          api={ready.api}
          council={ready.council}
          host={host}
          reference={page.reference}
          isLogged={page.logged !== null}
          opened={pane.opened}
          recording={recording}
          now={pane.now}
          onOpenCase={(reference) => show({ shows: "case", reference, logged: null })}
          onNewerRules={handle.start}
          onBack={back}
        />
      );
  }
};
