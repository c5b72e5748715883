import { teamsContext, type TeamsSession } from "./context.ts";
import { initialized } from "./runtime.ts";
import { readTeamsRequest, teamsPush, teamsReply, type TeamsRequest } from "./wire-format.ts";

/** What Teams does when the tab asks. */
export interface TeamsActions {
  token(): Promise<string>;
  openLink(address: string): void;
  /** The tab has painted something useful, or says why it could not. */
  settled(state: "ready" | "failed", reason: string | null): void;
  /** Somebody wants to hand on what is on show. */
  share?(link: SharedLink): void;
  /** Of the window in which a tab is set: whether there is something to save, and what was saved. */
  valid?(isValid: boolean): void;
  saved?(tab: SavedTab): void;
}

export interface SharedLink {
  readonly subPageId: string;
  readonly label: string;
  readonly webUrl: string;
}

/** What Teams keeps of a tab. */
export interface SavedTab {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly suggestedDisplayName: string;
}

/** Plays Teams towards the real teams-js in one frame. */
export interface TeamsHost {
  /** Hand every message of the page to it; those of other frames are left alone. */
  receive(event: MessageEvent, tab: Window | null): void;
  themeChanged(theme: TeamsSession["theme"]): void;
  /** The button of the window in which a tab is set. */
  save(): void;
}

const NOT_SUPPORTED = { errorCode: 100, message: "This Teams cannot do that." };

export function createTeamsHost(origin: string, session: TeamsSession, actions: TeamsActions): TeamsHost {
  let tab: Window | null = null;
  let { theme } = session;
  let toSave: SavedTab | null = null;

  /** Null where teams-js expects no answer. */
  const answer = async ({ func, args }: TeamsRequest): Promise<readonly unknown[] | null> => {
    switch (func) {
      case "initialize":
        return initialized(session.frameContext);
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
      case "clipboard.writeToClipboard":
        return [true];
      case "shareDeepLink":
        actions.share?.({
          ...{ subPageId: String(args[0] ?? ""), label: String(args[1] ?? "") },
          webUrl: String(args[2] ?? ""),
        });
        return null;
      case "settings.getSettings":
        return [session.kept ?? {}];
      case "settings.setValidityState":
        actions.valid?.(args[0] === true);
        return null;
      case "settings.setSettings":
        toSave = args[0] as SavedTab;
        return [true];
      case "settings.save.success":
        if (toSave) actions.saved?.(toSave);
        return null;
      case "settings.save.failure":
        return null;
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
    save: () => tab?.postMessage(teamsPush("settings.save", [{}]), origin),
  };
}
