import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { MessageRowView } from "./MessageRowView.tsx";
import type { Category, Folder, MessagePage } from "./wire.ts";
import { gatheredRows } from "./gathered-rows.ts";

const useStyles = makeStyles({
  list: { height: "100%", overflowY: "auto" },
  rows: {
    outlineStyle: "none",
    ":focus-visible [aria-selected=true]": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "6px 12px 4px 16px",
    fontSize: "12px",
    fontWeight: 600,
    color: tokens.colorNeutralForeground2,
    background: tokens.colorNeutralBackground1,
  },
  quiet: { padding: "48px 24px", textAlign: "center", color: tokens.colorNeutralForeground2 },
  waiting: { display: "grid", rowGap: "20px", padding: "16px" },
  more: { padding: "12px", textAlign: "center" },
});

export interface MessageListProps {
  readonly page: MessagePage | null;
  readonly failed: boolean;
  readonly folder: Folder;
  readonly search: string;
  /** In the order in which they were selected. */
  readonly chosen: readonly string[];
  readonly categories: readonly Category[];
  readonly now: Date;
  onOpen(id: string): void;
  /** Selects it besides the others, or no longer. */
  onChoose(id: string): void;
  onMore(): void;
}

const Waiting = () => {
  const styles = useStyles();
  return (
    <Skeleton aria-label="Messages are coming" className={styles.waiting}>
      {Array.from({ length: 6 }, (_, index) => (
        <div key={index} style={{ display: "grid", rowGap: 6 }}>
          <SkeletonItem size={16} style={{ width: "60%" }} />
          <SkeletonItem size={12} />
          <SkeletonItem size={12} style={{ width: "80%" }} />
        </div>
      ))}
    </Skeleton>
  );
};

/** The messages of a folder, newest first. Arrow keys, Home and End move through it; with Shift they select more. */
export const MessageList = (props: MessageListProps) => {
  const { page, failed, folder, search, chosen, categories, now, onOpen, onChoose, onMore } = props;
  const styles = useStyles();
  const latest = chosen.at(-1) ?? null;
  if (failed) return <p className={styles.quiet}>Outlook did not answer. It is asked again by itself.</p>;
  if (!page) return <Waiting />;
  if (page.rows.length === 0) {
    return (
      <p className={styles.quiet}>
        {search ? `Nothing found for “${search}”.` : "All done. Nothing in this folder."}
      </p>
    );
  }

  const move = (event: KeyboardEvent): void => {
    const at = page.rows.findIndex((row) => row.id === latest);
    const last = page.rows.length - 1;
    const to = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[
      event.key
    ];
    const row = to === undefined ? undefined : page.rows[to];
    if (!row) return;
    event.preventDefault();
    if (!event.shiftKey) onOpen(row.id);
    else if (!chosen.includes(row.id)) onChoose(row.id);
    document.getElementById(`message-${row.id}`)?.scrollIntoView({ block: "nearest" });
  };

  return (
    <div className={styles.list}>
      <div
        className={styles.rows}
        role="listbox"
        aria-label="Messages"
        aria-multiselectable
        tabIndex={0}
        aria-activedescendant={latest === null ? undefined : `message-${latest}`}
        onKeyDown={move}
      >
        {gatheredRows(page.rows, now).map(({ heading, rows }) => (
          <div key={heading} role="group" aria-label={heading}>
            <div className={styles.heading} aria-hidden>
              {heading}
            </div>
            {rows.map((row) => (
              <MessageRowView
                key={row.id}
                row={row}
                sent={folder === "sentitems"}
                selected={chosen.includes(row.id)}
                categories={categories}
                now={now}
                onOpen={(besides) => (besides ? onChoose(row.id) : onOpen(row.id))}
              />
            ))}
          </div>
        ))}
      </div>
      {page.rows.length < page.total && (
        <div className={styles.more}>
          <Button appearance="subtle" onClick={onMore}>
            Show more ({page.total - page.rows.length} older)
          </Button>
        </div>
      )}
    </div>
  );
};
