import type { HostTheme } from "../../ui/theme/theme-choice.ts";

/** What somebody shares of the tab. */
export interface SharedView {
  /** Inside the tab, as after the `#` of its address. */
  readonly place: string;
  /** What people read of it. */
  readonly label: string;
}

/** The tab as Teams knows it: what a link names that opens there. */
export interface TabInTeams {
  /** null where the host does not tell. */
  readonly appId: string | null;
  readonly entityId: string;
  /** null: a personal tab. */
  readonly channelId: string | null;
  /** Opens the host's own window for sharing a link; null where it has none. */
  readonly share: ((view: SharedView) => void) | null;
  /** Puts a text on the clipboard where the browser does not let a page in a frame do so; null without. */
  readonly copy: ((text: string) => Promise<void>) | null;
}

/** What is around the tab: Teams (or Outlook and Microsoft 365, which speak the same), or a plain browser. */
export interface TabHost {
  readonly kind: "teams" | "browser";
  theme(): HostTheme;
  onThemeChanged(listener: () => void): () => void;
  /** What a deep link carried, or null. */
  readonly deepLink: string | null;
  readonly loginHint: string | null;
  /** Whether the host offers nested sign-in and advises to use it. */
  readonly nestedSignIn: boolean;
  /** The host's own token, where it gives one. */
  readonly token: (() => Promise<string>) | null;
  /** null outside Teams: Outlook and Microsoft 365 open no links of Teams. */
  readonly inTeams: TabInTeams | null;
  /** Opens an address outside the tab. False where no window was opened. */
  openLink(address: string): Promise<boolean>;
  /** Tells the host to take its own curtain away. */
  painted(): void;
  /** Tells the host that something useful is to be seen. */
  ready(): void;
}

export const plainBrowser: TabHost = {
  kind: "browser",
  theme: () => "system",
  onThemeChanged: () => () => undefined,
  deepLink: null,
  loginHint: null,
  nestedSignIn: false,
  token: null,
  inTeams: null,
  // With "noopener" a browser does not tell whether it opened anything: the new window is cut off afterwards.
  openLink: (address) => {
    const opened = window.open(address, "_blank");
    if (opened === null) return Promise.resolve(false);
    opened.opener = null;
    return Promise.resolve(true);
  },
  painted: () => undefined,
  ready: () => undefined,
};
