import { app, FrameContexts, pages } from "@microsoft/teams-js";
import { inTime } from "../host/in-time.ts";
import { channelTabIn, type ChannelTab, type KeptTab } from "./channel-tab.ts";
import { configureWords } from "./words.ts";

/** The window in which Teams asks what a tab is to show. Its own button saves. */
export interface Configuration {
  /** What the tab was set to before; null for a new one. */
  readonly before: ChannelTab | null;
  /** Whether there is something to save; the last one given holds. */
  choose(tab: KeptTab | null): void;
}

const kept = async (): Promise<ChannelTab | null> => {
  try {
    return channelTabIn((await inTime(pages.getConfig())).contentUrl);
  } catch {
    return null;
  }
};

/** null where this page was not opened by Teams to set a tab. Ask once the host has been found. */
export const findConfiguration = async (): Promise<Configuration | null> => {
  try {
    if (app.getFrameContext() !== FrameContexts.settings || !pages.config.isSupported()) return null;
  } catch {
    return null;
  }
  let chosen: KeptTab | null = null;
  pages.config.registerOnSaveHandler((event) => {
    if (chosen === null) return event.notifyFailure(configureWords.nothingChosen);
    pages.config.setConfig({ ...chosen }).then(
      () => event.notifySuccess(),
      (reason: unknown) => event.notifyFailure(String(reason)),
    );
  });
  return {
    before: await kept(),
    choose: (tab) => {
      chosen = tab;
      pages.config.setValidityState(tab !== null);
    },
  };
};
