import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { TeamsSession } from "./teams-host/context.ts";
import type { SharedLink } from "./teams-host/teams-host.ts";
import { useTeamsFrame } from "./use-teams-frame.ts";

const useStyles = makeStyles({
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

/** Teams takes its own loading picture away after this long, whatever the tab says. */
const PATIENCE_MS = 10_000;

/** One tab of ours, open in Teams. */
export const TabFrame = (props: {
  readonly session: TeamsSession;
  readonly address: string;
  token(): Promise<string>;
  onLink(address: string): void;
  onShare(link: SharedLink): void;
}) => {
  const styles = useStyles();
  const [waiting, setWaiting] = useState(true);
  const { frame } = useTeamsFrame(props.session, {
    token: props.token,
    openLink: props.onLink,
    settled: () => setWaiting(false),
    share: props.onShare,
  });
  useEffect(() => {
    const patience = setTimeout(() => setWaiting(false), PATIENCE_MS);
    return () => clearTimeout(patience);
  }, []);
  return (
    <div className={styles.stage}>
      <iframe ref={frame} className={styles.frame} title="Response Standards tab" src={props.address} />
      {waiting && (
        <div className={styles.waiting}>
          <Spinner label="Opening Response Standards" />
        </div>
      )}
    </div>
  );
};
