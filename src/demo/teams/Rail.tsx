import { CounterBadge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AlertRegular } from "@fluentui/react-icons/svg/alert";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { ChatRegular } from "@fluentui/react-icons/svg/chat";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import type { ReactNode } from "react";
import { OurIcon } from "../page/OurIcon.tsx";

const useStyles = makeStyles({
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
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: "3px",
    height: "54px",
    padding: 0,
    border: 0,
    background: "transparent",
    fontFamily: "inherit",
    fontSize: "10px",
    lineHeight: "12px",
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
  },
  button: {
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  here: {
    color: tokens.colorBrandForeground1,
    fontWeight: 600,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandBackground}`,
  },
  badge: { position: "absolute", top: "4px", right: "10px" },
});

/** Teams' own places on the left: the bell with what arrived, the team with its channel, and our personal tab. */
export const Rail = (props: {
  readonly unread: number;
  readonly activityOpen: boolean;
  readonly inChannel: boolean;
  onActivity(): void;
  onTeams(): void;
  onOurs(): void;
}) => {
  const styles = useStyles();
  const place = (name: string, icon: ReactNode, here: boolean, onClick: () => void, label = name) => (
    <button
      type="button"
      className={mergeClasses(styles.app, styles.button, here && styles.here)}
      aria-label={label}
      aria-pressed={here}
      onClick={onClick}
    >
      {icon}
      {name}
    </button>
  );
  const { unread, inChannel } = props;
  const bell = (
    <>
      <AlertRegular fontSize={22} />
      {unread > 0 && <CounterBadge className={styles.badge} count={unread} size="small" color="danger" />}
    </>
  );
  const label = unread === 0 ? "Activity" : `Activity, ${unread} new`;
  return (
    <nav className={styles.rail} aria-label="Apps">
      {place("Activity", bell, props.activityOpen, props.onActivity, label)}
      <span className={styles.app} aria-hidden>
        <ChatRegular fontSize={22} />
        Chat
      </span>
      {place("Teams", <PeopleTeamRegular fontSize={22} />, inChannel, props.onTeams)}
      <span className={styles.app} aria-hidden>
        <CalendarLtrRegular fontSize={22} />
        Calendar
      </span>
      {place("Standards", <OurIcon size={24} />, !inChannel, props.onOurs)}
    </nav>
  );
};
