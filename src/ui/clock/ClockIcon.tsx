import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  DismissCircle20Filled,
  ErrorCircle20Filled,
  PauseCircle20Filled,
  SubtractCircle20Regular,
} from "@fluentui/react-icons";
import type { ClockState } from "../../domain/clock/clock.ts";

const useStyles = makeStyles({
  // A drawing keeps its own colours under forced colours unless it asks for the system's.
  icon: { flexShrink: 0, display: "block", "@media (forced-colors: active)": { color: "CanvasText" } },
  running: { color: tokens.colorBrandForeground1 },
  "due-soon": { color: tokens.colorStatusWarningForeground1 },
  overdue: { color: tokens.colorStatusDangerForeground1 },
  paused: { color: tokens.colorNeutralForeground2 },
  missed: { color: tokens.colorStatusDangerForeground1 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  "not-needed": { color: tokens.colorNeutralForeground3 },
  track: {
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
});

const RADIUS = 7.5;
const ROUND = 2 * Math.PI * RADIUS;

/** A ring that fills as the allowance is used up. */
const Ring = ({ share, className, track }: { share: number; className: string; track: string }) => (
  <svg
    className={className}
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    strokeWidth="3"
    aria-hidden
  >
    <circle cx="10" cy="10" r={RADIUS} className={track} />
    <circle
      cx="10"
      cy="10"
      r={RADIUS}
      stroke="currentColor"
      strokeDasharray={`${share * ROUND} ${ROUND}`}
      transform="rotate(-90 10 10)"
    />
  </svg>
);

/** How a clock stands, as a shape that can be told without its colour. The words beside it say the same. */
export const ClockIcon = ({ state, share }: { readonly state: ClockState; readonly share: number }) => {
  const styles = useStyles();
  const className = mergeClasses(styles.icon, styles[state]);
  switch (state) {
    case "running":
    case "due-soon":
      return <Ring share={share} className={className} track={styles.track} />;
    case "overdue":
      return <ErrorCircle20Filled className={className} aria-hidden />;
    case "paused":
      return <PauseCircle20Filled className={className} aria-hidden />;
    case "missed":
      return <DismissCircle20Filled className={className} aria-hidden />;
    case "met":
      return <CheckmarkCircle20Filled className={className} aria-hidden />;
    case "not-needed":
      return <SubtractCircle20Regular className={className} aria-hidden />;
  }
};
