import {
  Avatar,
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { DarkThemeRegular } from "@fluentui/react-icons/svg/dark-theme";
import { useState } from "react";
import { OurIcon } from "../page/OurIcon.tsx";
import { teamsTheme, type ThemeName } from "../page/theme.ts";
import { ActivityPanel } from "./ActivityPanel.tsx";
import { AddTabDialog } from "./AddTabDialog.tsx";
import { ChannelBar } from "./ChannelBar.tsx";
import {
  CHANNEL,
  channelTab,
  keepTabs,
  keptTabs,
  personalTab,
  readTeamsLink,
  type Opened,
} from "./opened.ts";
import { Rail } from "./Rail.tsx";
import { ShareWindow } from "./ShareWindow.tsx";
import { TabFrame } from "./TabFrame.tsx";
import type { TeamsSession } from "./teams-host/context.ts";
import type { SavedTab, SharedLink } from "./teams-host/teams-host.ts";
import { useActivity } from "./use-activity.ts";

const NEXT_THEME = { default: "dark", dark: "contrast", contrast: "glass", glass: "default" } as const;
const THEME_WORDS = { default: "light", dark: "dark", contrast: "high contrast", glass: "glass" } as const;

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    background: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  glass: { backgroundImage: "linear-gradient(120deg, #2b2b52, #123a4a)" },
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
  empty: { padding: "24px" },
});

export interface TeamsStart {
  readonly person: { readonly id: string; readonly name: string; readonly address: string };
  readonly tenantId: string;
  readonly appId: string;
}

export interface TeamsPageProps {
  readonly start: TeamsStart;
  readonly firstTheme: ThemeName;
  readonly subPageId: string;
  token(): Promise<string>;
}

/** Plays Teams: our personal tab, a channel to which tabs can be added, and the activity feed. */
export const TeamsPage = ({ start, firstTheme, subPageId, token }: TeamsPageProps) => {
  const styles = useStyles();
  const [theme, setTheme] = useState(firstTheme);
  const [opened, setOpened] = useState<Opened | null>(() => personalTab(subPageId, 0));
  const [tabs, setTabs] = useState(keptTabs);
  const [adding, setAdding] = useState(false);
  const [activityOpen, setActivityOpen] = useState(false);
  const [shared, setShared] = useState<SharedLink | null>(null);
  const { entries, unread, readAll } = useActivity();
  const visit = (opened?.visit ?? 0) + 1;
  const inChannel = opened?.inChannel ?? true;

  const openLink = (link: string): void => {
    const into = readTeamsLink(link);
    if (!into) return void window.open(link, "_blank", "noopener");
    const tab = tabs.find((each) => each.entityId === into.entityId);
    setOpened(tab ? channelTab(tab, into.subPageId, visit) : personalTab(into.subPageId, visit));
  };
  const saved = (tab: SavedTab): void => {
    const all = [...tabs.filter((each) => each.entityId !== tab.entityId), tab];
    keepTabs(all);
    setTabs(all);
    setAdding(false);
    setOpened(channelTab(tab, "", visit));
  };
  const session = (frameContext: TeamsSession["frameContext"], of: Opened | null): TeamsSession => ({
    ...start,
    ...{ theme, frameContext },
    entityId: of?.entityId ?? "",
    subPageId: of?.subPageId ?? "",
    channel: frameContext === "settings" || of?.inChannel ? CHANNEL : null,
  });

  return (
    <FluentProvider theme={teamsTheme(theme)} style={{ height: "100%" }}>
      <div className={mergeClasses(styles.page, theme === "glass" && styles.glass)}>
        <header className={styles.top}>
          <Text weight="semibold" size={400}>
            Teams
          </Text>
          <span className={styles.grow} />
          <Tooltip content={`Theme: ${THEME_WORDS[theme]}`} relationship="label">
            <Button
              appearance="subtle"
              icon={<DarkThemeRegular />}
              onClick={() => setTheme(NEXT_THEME[theme])}
            />
          </Tooltip>
          <Avatar name={start.person.name} size={32} color="colorful" />
        </header>
        <div className={styles.columns}>
          <Rail
            unread={unread}
            activityOpen={activityOpen}
            inChannel={inChannel}
            onActivity={() => {
              setActivityOpen(!activityOpen);
              readAll();
            }}
            onTeams={() => {
              const [first] = tabs;
              setOpened(first ? channelTab(first, "", visit) : null);
            }}
            onOurs={() => setOpened(personalTab("", visit))}
          />
          {activityOpen && <ActivityPanel entries={entries} onOpen={({ webUrl }) => openLink(webUrl)} />}
          <main className={styles.main}>
            {inChannel ? (
              <ChannelBar
                tabs={tabs}
                openedId={opened?.entityId ?? null}
                onOpen={(tab) => setOpened(channelTab(tab, "", visit))}
                onAdd={() => setAdding(true)}
              />
            ) : (
              <div className={styles.head}>
                <OurIcon size={24} />
                <Text weight="semibold">Response Standards</Text>
              </div>
            )}
            {opened ? (
              <TabFrame
                key={opened.visit}
                session={session("content", opened)}
                address={opened.address}
                token={token}
                onLink={openLink}
                onShare={setShared}
              />
            ) : (
              <Text className={styles.empty}>This channel has no tab yet. Add one with the plus sign.</Text>
            )}
          </main>
        </div>
        <AddTabDialog
          open={adding}
          session={session("settings", null)}
          token={token}
          onSaved={saved}
          onClose={() => setAdding(false)}
        />
        <ShareWindow
          shared={shared}
          appId={start.appId}
          entityId={opened?.entityId ?? ""}
          onClose={() => setShared(null)}
        />
      </div>
    </FluentProvider>
  );
};
