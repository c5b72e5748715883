import {
  Button,
  makeStyles,
  mergeClasses,
  Tab,
  TabList,
  Text,
  tokens,
  useToastController,
  Toast,
  ToastBody,
  Toaster,
  ToastTitle,
} from "@fluentui/react-components";
import { MailAddRegular } from "@fluentui/react-icons/svg/mail-add";
import { useState } from "react";
import { useWidth } from "../outlook/use-width.ts";
import type { Me } from "../page/me.ts";
import { OurIcon } from "../page/OurIcon.tsx";
import { Guide } from "./Guide.tsx";
import { PersonMenu } from "./PersonMenu.tsx";
import { useSplit } from "./use-split.ts";

type View = "both" | "outlook" | "teams";

/** Below this width the two places do not fit side by side. */
const ROOM_FOR_BOTH = 1200;
/** Below this width the buttons of the bar show their icons only. */
const SMALL = 600;
const GUIDE_HIDDEN = "microsoft.guide-hidden";
const TOASTS = "new-mail";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    background: tokens.colorNeutralBackground4,
  },
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    padding: "4px 12px 4px 16px",
    minHeight: "44px",
    flexShrink: 0,
    background: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  names: { minWidth: 0, overflow: "hidden", whiteSpace: "nowrap", textOverflow: "ellipsis" },
  soft: { color: tokens.colorNeutralForeground3, marginLeft: "10px" },
  grow: { flexGrow: 1 },
  places: { display: "flex", flexGrow: 1, minHeight: 0 },
  frame: {
    display: "block",
    height: "100%",
    border: 0,
    minWidth: 0,
    background: tokens.colorNeutralBackground3,
  },
  hidden: { display: "none" },
  unmoved: { pointerEvents: "none" },
  split: {
    width: "6px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    background: tokens.colorNeutralStroke2,
    ":hover": { background: tokens.colorBrandStroke1 },
    ":focus-visible": { background: tokens.colorBrandStroke1, outlineStyle: "none" },
  },
});

const deliver = async (): Promise<{ mailbox: string; from: string; subject: string }> => {
  const response = await fetch("/microsoft/api/new-mail", { method: "POST" });
  if (!response.ok) throw new Error(`A new e-mail could not be delivered: ${response.status}`);
  return (await response.json()) as { mailbox: string; from: string; subject: string };
};

/** Outlook and Teams side by side, as one visitor. */
export const ShellPage = ({ me, search }: { readonly me: Me; readonly search: string }) => {
  const styles = useStyles();
  const { ref, width } = useWidth<HTMLDivElement>();
  const [chosen, setChosen] = useState<View>("both");
  const [guide, setGuide] = useState(localStorage.getItem(GUIDE_HIDDEN) === null);
  const split = useSplit(63);
  const { dispatchToast } = useToastController(TOASTS);

  const small = width < SMALL;
  const fits = width >= ROOM_FOR_BOTH;
  const view: View = chosen === "both" && !fits ? "outlook" : chosen;

  const arrive = async (): Promise<void> => {
    const { mailbox, from, subject } = await deliver();
    dispatchToast(
      <Toast>
        <ToastTitle>An e-mail from {from}</ToastTitle>
        <ToastBody>
          “{subject}”, to {mailbox}
        </ToastBody>
      </Toast>,
      { intent: "info" },
    );
  };

  return (
    <div ref={ref} className={styles.page}>
      <header className={styles.bar}>
        <OurIcon size={24} />
        <div className={styles.names}>
          <Text weight="semibold">{me.council}</Text>
          {width > 1000 && (
            <Text size={200} className={styles.soft}>
              A made-up council. Nothing leaves this computer.
            </Text>
          )}
        </div>
        <span className={styles.grow} />
        <TabList
          size="small"
          selectedValue={view}
          onTabSelect={(_event, { value }) => setChosen(value as View)}
          aria-label="What to show"
        >
          {fits && <Tab value="both">Side by side</Tab>}
          <Tab value="outlook">Outlook</Tab>
          <Tab value="teams">Teams</Tab>
        </TabList>
        <Button
          icon={<MailAddRegular />}
          onClick={() => void arrive()}
          title="A resident writes to your first mailbox"
          aria-label="A new e-mail arrives"
        >
          {small ? null : width > 900 ? "A new e-mail arrives" : "New e-mail"}
        </Button>
        <PersonMenu me={me} small={small} />
      </header>
      {guide && (
        <Guide
          onDismiss={() => {
            localStorage.setItem(GUIDE_HIDDEN, "yes");
            setGuide(false);
          }}
        />
      )}
      <div className={styles.places}>
        <iframe
          title="Outlook"
          src={`/microsoft/outlook/${search}`}
          className={mergeClasses(
            styles.frame,
            view === "teams" && styles.hidden,
            split.dragging && styles.unmoved,
          )}
          style={{ width: view === "both" ? `${split.percent}%` : "100%" }}
        />
        {view === "both" && <div className={styles.split} {...split.separator} />}
        <iframe
          title="Teams"
          src={`/microsoft/teams/${search}`}
          className={mergeClasses(
            styles.frame,
            view === "outlook" && styles.hidden,
            split.dragging && styles.unmoved,
          )}
          style={{ flexGrow: 1, width: view === "both" ? 0 : "100%" }}
        />
      </div>
      <Toaster toasterId={TOASTS} position="top-end" />
    </div>
  );
};
