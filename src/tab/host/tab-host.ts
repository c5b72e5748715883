import type { HostTheme } from "../../ui/theme/theme-choice.ts";

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
  painted: () => undefined,
  ready: () => undefined,
};
