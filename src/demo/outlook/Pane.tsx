import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState } from "react";
import { OurIcon } from "../page/OurIcon.tsx";
import { AddInFrame } from "./AddInFrame.tsx";
import type { OfficeHost } from "./office-host/office-host.ts";

const BORDER = 1;
const WIDTH = 336;

/** `?pane=320`: as wide as that. Otherwise as Outlook on the web has it. */
const widthInAddress = (): number => Number(new URLSearchParams(location.search).get("pane")) || 0;

export const paneWidth = (): number => (widthInAddress() > 0 ? widthInAddress() + BORDER : WIDTH);

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    boxSizing: "border-box",
    flexShrink: 0,
    borderLeft: `${BORDER}px solid ${tokens.colorNeutralStroke2}`,
    background: tokens.colorNeutralBackground1,
  },
  covered: { display: "none" },
  head: { display: "flex", alignItems: "center", columnGap: "8px", padding: "6px 6px 6px 14px" },
  frame: { flexGrow: 1, width: "100%", border: 0, background: tokens.colorNeutralBackground1 },
});

export interface PaneProps {
  /** How the frame is called, for people who hear the page. */
  readonly title: string;
  /** Another one does not open the pane anew. */
  createHost(): OfficeHost;
  readonly itemId: string | null;
  /** The messages that are selected together. */
  readonly chosen?: readonly string[];
  /** Where mail and pane do not fit side by side, the pane takes the place of the mail. */
  readonly wholeWidth: boolean;
  /** The pane of another window lies over it. */
  readonly covered?: boolean;
  onClose(): void;
}

/** The add-in's pane. It stays open when another item is selected. */
export const Pane = (props: PaneProps) => {
  const { title, createHost, itemId, chosen = [], wholeWidth, covered = false, onClose } = props;
  const styles = useStyles();
  const [host] = useState(createHost);

  const shown = useRef(itemId);
  useEffect(() => {
    if (shown.current === itemId) return;
    shown.current = itemId;
    host.itemChanged();
  }, [host, itemId]);

  const together = chosen.join(" ");
  useEffect(() => host.selectedItemsChanged(), [host, together]);

  return (
    <aside
      className={mergeClasses(styles.pane, covered && styles.covered)}
      style={{ width: wholeWidth ? "100%" : paneWidth() }}
      aria-label={`${title} pane`}
    >
      <div className={styles.head}>
        <OurIcon />
        <Text weight="semibold" style={{ flexGrow: 1 }}>
          Response Standards
        </Text>
        <Button appearance="subtle" aria-label="Close the pane" icon={<DismissRegular />} onClick={onClose} />
      </div>
      <AddInFrame host={host} title={title} className={styles.frame} />
    </aside>
  );
};
