import {
  Avatar,
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  Spinner,
  Text,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { AlertRegular } from "@fluentui/react-icons/svg/alert";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { ChatRegular } from "@fluentui/react-icons/svg/chat";
import { DarkThemeRegular } from "@fluentui/react-icons/svg/dark-theme";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import { useEffect, useRef, useState } from "react";
import { OurIcon } from "../page/OurIcon.tsx";
import { teamsTheme, type ThemeName } from "../page/theme.ts";
import { createTeamsHost } from "./teams-host/teams-host.ts";

const ELSEWHERE = [
  { name: "Activity", Icon: AlertRegular },
  { name: "Chat", Icon: ChatRegular },
  { name: "Teams", Icon: PeopleTeamRegular },
  { name: "Calendar", Icon: CalendarLtrRegular },
] as const;

const NEXT_THEME = { default: "dark", dark: "contrast", contrast: "default" } as const;
const THEME_WORDS = { default: "light", dark: "dark", contrast: "high contrast" } as const;

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    background: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  top: {
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    height: "48px",
    flexShrink: 0,
    padding: "0 12px 0 16px",
    background: tokens.colorNeutralBackground4,
  },
  grow: { flexGrow: 1 },
  columns: { display: "flex", flexGrow: 1, minHeight: 0 },
  rail: {
    width: "64px",
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    paddingTop: "4px",
    background: tokens.colorNeutralBackground4,
  },
  app: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: "3px",
    height: "54px",
    fontSize: "10px",
    lineHeight: "12px",
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
  },
  here: {
    color: tokens.colorBrandForeground1,
    fontWeight: 600,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandBackground}`,
  },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    background: tokens.colorNeutralBackground1,
  },
  head: {
    display: "flex",
    alignItems: "center",
    columnGap: "10px",
    height: "44px",
    flexShrink: 0,
    padding: "0 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  stage: { position: "relative", flexGrow: 1 },
  frame: { position: "absolute", inset: 0, width: "100%", height: "100%", border: 0 },
  waiting: {
    position: "absolute",
    inset: 0,
    display: "grid",
    placeItems: "center",
    background: tokens.colorNeutralBackground1,
  },
});

export interface TeamsStart {
  readonly person: { readonly id: string; readonly name: string; readonly address: string };
  readonly tenantId: string;
}

export interface TeamsPageProps {
  readonly start: TeamsStart;
  readonly firstTheme: ThemeName;
  readonly subPageId: string;
  token(): Promise<string>;
}

/** Teams takes its own loading picture away after this long, whatever the tab says. */
const PATIENCE_MS = 10_000;

/** Plays Teams, with our personal tab open in it. */
export const TeamsPage = ({ start, firstTheme, subPageId, token }: TeamsPageProps) => {
  const styles = useStyles();
  const [theme, setTheme] = useState(firstTheme);
  const [waiting, setWaiting] = useState(true);
  const frame = useRef<HTMLIFrameElement>(null);
  const [host] = useState(() =>
    createTeamsHost(
      location.origin,
      { ...start, theme: firstTheme, subPageId },
      {
        token,
        openLink: (address) => void window.open(address, "_blank", "noopener"),
        settled: () => setWaiting(false),
      },
    ),
  );

  useEffect(() => {
    const receive = (event: MessageEvent): void => host.receive(event, frame.current?.contentWindow ?? null);
    window.addEventListener("message", receive);
    const patience = setTimeout(() => setWaiting(false), PATIENCE_MS);
    return () => {
      window.removeEventListener("message", receive);
      clearTimeout(patience);
    };
  }, [host]);

  const changeTheme = (): void => {
    const next = NEXT_THEME[theme];
    setTheme(next);
    host.themeChanged(next);
  };

  return (
    <FluentProvider theme={teamsTheme(theme)} style={{ height: "100%" }}>
      <div className={styles.page}>
        <header className={styles.top}>
          <Text weight="semibold" size={400}>
            Teams
          </Text>
          <span className={styles.grow} />
          <Tooltip content={`Theme: ${THEME_WORDS[theme]}`} relationship="label">
            <Button appearance="subtle" icon={<DarkThemeRegular />} onClick={changeTheme} />
          </Tooltip>
          <Avatar name={start.person.name} size={32} color="colorful" />
        </header>
        <div className={styles.columns}>
          <nav className={styles.rail} aria-label="Apps">
            {ELSEWHERE.map(({ name, Icon }) => (
              <span key={name} className={styles.app} aria-hidden>
                <Icon fontSize={22} />
                {name}
              </span>
            ))}
            <span className={mergeClasses(styles.app, styles.here)} aria-current="page">
              <OurIcon size={24} />
              Standards
            </span>
          </nav>
          <main className={styles.main}>
            <div className={styles.head}>
              <OurIcon size={24} />
              <Text weight="semibold">Response Standards</Text>
            </div>
            <div className={styles.stage}>
              <iframe ref={frame} className={styles.frame} title="Response Standards tab" src="/tab.html" />
              {waiting && (
                <div className={styles.waiting}>
                  <Spinner label="Opening Response Standards" />
                </div>
              )}
            </div>
          </main>
        </div>
      </div>
    </FluentProvider>
  );
};
