import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { isDark, themeFor, type HostTheme } from "./theme-choice.ts";

const DARK = "(prefers-color-scheme: dark)";

const PRINT = "print";

const subscribeTo =
  (asked: string) =>
  (changed: () => void): (() => void) => {
    const query = matchMedia(asked);
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  };
const subscribe = subscribeTo(DARK);
const subscribeToPrint = subscribeTo(PRINT);

/** Everything under it looks like its host: Outlook's or Teams' colours, or the system's, live. */
export const Themed = ({ host, children }: { readonly host: HostTheme; readonly children: ReactNode }) => {
  const systemIsDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  // Paper is white, whatever the screen is.
  const printing = useSyncExternalStore(subscribeToPrint, () => matchMedia(PRINT).matches);
  const shown = printing ? "light" : host;
  const theme = themeFor(shown, systemIsDark);
  const dark = isDark(shown, systemIsDark);

  // Scroll bars and native inputs follow, and the page behind has no seam.
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
  }, [dark, theme]);

  return (
    <FluentProvider theme={theme} dir="ltr">
      {children}
    </FluentProvider>
  );
};
