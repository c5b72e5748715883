import { teamsContext, type TeamsSession } from "./context.ts";
import { initialized } from "./runtime.ts";
import { readTeamsRequest, teamsPush, teamsReply, type TeamsRequest } from "./wire-format.ts";

/** What Teams does when the tab asks. */
export interface TeamsActions {
  token(): Promise<string>;
  openLink(address: string): void;
  /** The tab has painted something useful, or says why it could not. */
  settled(state: "ready" | "failed", reason: string | null): void;
}

/** Plays Teams towards the real teams-js in one frame. */
export interface TeamsHost {
  /** Hand every message of the page to it; those of other frames are left alone. */
  receive(event: MessageEvent, tab: Window | null): void;
  themeChanged(theme: TeamsSession["theme"]): void;
}

const NOT_SUPPORTED = { errorCode: 100, message: "This Teams cannot do that." };

export function createTeamsHost(origin: string, session: TeamsSession, actions: TeamsActions): TeamsHost {
  let tab: Window | null = null;
  let { theme } = session;

  /** Null where teams-js expects no answer. */
  const answer = async ({ func, args }: TeamsRequest): Promise<readonly unknown[] | null> => {
    switch (func) {
      case "initialize":
        return initialized();
      case "getContext":
        return [teamsContext({ ...session, theme })];
      case "authentication.getAuthToken":
        try {
          return [true, await actions.token()];
        } catch {
          return [false, "resourceRequiresConsent"];
        }
      case "appInitialization.success":
        actions.settled("ready", null);
        return null;
      case "appInitialization.failure":
        actions.settled("failed", String(args[0] ?? ""));
        return null;
      case "executeDeepLink":
      case "app.openLink":
        actions.openLink(String(args[0] ?? ""));
        return [true];
      case "pages.navigateToApp":
      case "pages.currentApp.navigateTo":
      case "pages.currentApp.navigateToDefaultPage":
      case "navigateBack":
        return [true];
      case "appInitialization.appLoaded":
      case "appInitialization.expectedFailure":
      case "registerHandler":
      case "setFrameContext":
      case "readyToUnload":
        return null;
      default:
        // An error and a result, as most calls of teams-js take them apart: no promise is left hanging.
        return [NOT_SUPPORTED, null];
    }
  };

  return {
    receive: (event, frame) => {
      if (event.source === null || event.source !== frame || event.origin !== origin) return;
      const request = readTeamsRequest(event.data);
      if (!request) return;
      tab = frame;
      void answer(request).then((args) => args && frame?.postMessage(teamsReply(request, args), origin));
    },
    themeChanged: (next) => {
      theme = next;
      tab?.postMessage(teamsPush("themeChange", [theme]), origin);
    },
  };
}
