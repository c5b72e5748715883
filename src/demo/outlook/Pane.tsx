import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState } from "react";
import { OurIcon } from "../page/OurIcon.tsx";
import type { OfficeHost } from "./office-host/office-host.ts";

export const PANE_WIDTH = 336;

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    width: `${PANE_WIDTH}px`,
    height: "100%",
    boxSizing: "border-box",
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    background: tokens.colorNeutralBackground1,
  },
  wholeWidth: { width: "100%" },
  head: { display: "flex", alignItems: "center", columnGap: "8px", padding: "6px 6px 6px 14px" },
  frame: { flexGrow: 1, width: "100%", border: 0, background: tokens.colorNeutralBackground1 },
});

/** The add-in's pane. A new `createHost` opens it anew; another item does not. */
export const Pane = ({
  createHost,
  itemId,
  wholeWidth,
  onClose,
}: {
  createHost(): OfficeHost;
  readonly itemId: string | null;
  /** Where mail and pane do not fit side by side, the pane takes the place of the mail. */
  readonly wholeWidth: boolean;
  onClose(): void;
}) => {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [host] = useState(createHost);

  useEffect(() => {
    const receive = (event: MessageEvent): void => host.receive(event, frame.current?.contentWindow ?? null);
    window.addEventListener("message", receive);
    return () => window.removeEventListener("message", receive);
  }, [host]);

  const shown = useRef(itemId);
  useEffect(() => {
    if (shown.current === itemId) return;
    shown.current = itemId;
    host.itemChanged();
  }, [host, itemId]);

  return (
    <aside
      className={mergeClasses(styles.pane, wholeWidth && styles.wholeWidth)}
      aria-label="Response Standards pane"
    >
      <div className={styles.head}>
        <OurIcon />
        <Text weight="semibold" style={{ flexGrow: 1 }}>
          Response Standards
        </Text>
        <Button appearance="subtle" aria-label="Close the pane" icon={<DismissRegular />} onClick={onClose} />
      </div>
      <iframe
        ref={frame}
        className={styles.frame}
        title="Response Standards"
        name={host.frame.name}
        src={host.frame.src}
      />
    </aside>
  );
};
