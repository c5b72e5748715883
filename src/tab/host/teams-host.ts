import { app, authentication, HostName, nestedAppAuth } from "@microsoft/teams-js";
import { hostThemeOfTeams, type HostTheme } from "../../ui/theme/theme-choice.ts";
import { inTime } from "./in-time.ts";
import { plainBrowser, type TabHost } from "./tab-host.ts";
import { tabInTeams } from "./tab-in-teams.ts";

const nestedIsAdvised = (): boolean => {
  try {
    return nestedAppAuth.isNAAChannelRecommended();
  } catch {
    return false;
  }
};

const speakingTo = (context: app.Context): TabHost => {
  let theme: HostTheme = hostThemeOfTeams(context.app.theme);
  const listeners = new Set<() => void>();
  app.registerOnThemeChangeHandler((reported) => {
    theme = hostThemeOfTeams(reported);
    for (const listener of listeners) listener();
  });
  return {
    kind: "teams",
    theme: () => theme,
    onThemeChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // Teams says "" where no link led here.
    deepLink: context.page.subPageId || null,
    loginHint: context.user?.loginHint ?? null,
    nestedSignIn: nestedIsAdvised(),
    token: () => inTime(authentication.getAuthToken()),
    inTeams: context.app.host.name === HostName.teams ? tabInTeams(context) : null,
    // Where the host refuses, a browser may find the click too long ago by then, and open nothing either.
    openLink: (address) =>
      app.openLink(address).then(
        () => true,
        () => plainBrowser.openLink(address),
      ),
    painted: () => app.notifyAppLoaded(),
    ready: () => {
      // Old hosts do not confirm; the tab is ready all the same.
      app.notifySuccess().catch(() => undefined);
    },
  };
};

/** Finds the host. Without one, or with one that never answers, the tab works as a page of its own. */
export const findTabHost = async (): Promise<TabHost> => {
  try {
    await inTime(app.initialize());
    return speakingTo(await inTime(app.getContext()));
  } catch {
    return plainBrowser;
  }
};
