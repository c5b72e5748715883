import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FolderList } from "./FolderList.tsx";
import { MessageList } from "./MessageList.tsx";
import { NoticeBar } from "./NoticeBar.tsx";
import { outlookClient } from "./outlook-client.ts";
import { Pane, PANE_WIDTH } from "./Pane.tsx";
import { ReadingPane } from "./ReadingPane.tsx";
import { ReplyWindow } from "./ReplyWindow.tsx";
import { Ribbon } from "./Ribbon.tsx";
import { TopBar } from "./TopBar.tsx";
import { useOfficeHost } from "./use-office-host.ts";
import { useOutlook } from "./use-outlook.ts";
import { useWidth } from "./use-width.ts";
import type { OutlookStart } from "./wire.ts";

const FOLDERS_WIDTH = 216;
const LIST_AND_MESSAGE = 620;
/** The least in which a message can be read beside the pane. */
const MESSAGE_BESIDE_PANE = 280;

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    background: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
  columns: { display: "flex", flexGrow: 1, minHeight: 0, position: "relative" },
  folders: { width: `${FOLDERS_WIDTH}px`, flexShrink: 0, background: tokens.colorNeutralBackground3 },
  drawer: {
    position: "absolute",
    zIndex: 5,
    top: 0,
    bottom: 0,
    left: 0,
    width: "248px",
    background: tokens.colorNeutralBackground2,
    boxShadow: tokens.shadow16,
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  covered: { display: "none" },
  mail: { display: "flex", flexGrow: 1, minHeight: 0 },
  list: {
    width: "300px",
    flexShrink: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    background: tokens.colorNeutralBackground1,
  },
  alone: { flexGrow: 1, minWidth: 0, background: tokens.colorNeutralBackground1 },
});

export interface OutlookPageProps {
  readonly start: OutlookStart;
  readonly dark: boolean;
  /** Whether the pane is pinned from the start. */
  readonly paneOpen: boolean;
  readonly now: Date;
}

/** Plays Outlook on the web, with the add-in beside the message. */
export const OutlookPage = ({ start, dark, paneOpen: openAtFirst, now }: OutlookPageProps) => {
  const styles = useStyles();
  const outlook = useOutlook(start);
  const host = useOfficeHost(start.person, outlook.message, outlook.readMessage);
  const [paneOpen, setPaneOpen] = useState(
    openAtFirst && window.innerWidth - PANE_WIDTH >= MESSAGE_BESIDE_PANE,
  );
  const [foldersOpen, setFoldersOpen] = useState(false);
  const { ref, width } = useWidth<HTMLDivElement>();

  const { message, place, selected } = outlook;
  const forMail = width - (paneOpen ? PANE_WIDTH : 0);
  const showFolders = forMail - FOLDERS_WIDTH >= LIST_AND_MESSAGE;
  const sideBySide = forMail - (showFolders ? FOLDERS_WIDTH : 0) >= LIST_AND_MESSAGE;
  // A pinned pane opens with the first message, as in Outlook, and then stays.
  const [paneWanted, setPaneWanted] = useState(false);
  if (message && !paneWanted) setPaneWanted(true);

  const paneShown = paneOpen && paneWanted;
  const paneOnly = paneShown && width > 0 && width - PANE_WIDTH < MESSAGE_BESIDE_PANE;

  const { setDraft } = host;
  // A reply that was begun waits under its message while another one is read.
  const draft = host.draft && (host.draft.inReplyTo ?? selected) === selected ? host.draft : null;

  const folders = (
    <FolderList
      mailboxes={start.mailboxes}
      folders={outlook.folders}
      place={place}
      onGo={(next) => {
        outlook.goTo(next);
        setFoldersOpen(false);
      }}
    />
  );

  const send = async (html: string): Promise<void> => {
    if (!draft) return;
    const { mailbox } = place;
    if (draft.inReplyTo === null) {
      await outlookClient.send({ mailbox, to: draft.to, subject: draft.subject, html });
    } else {
      await outlookClient.reply({ mailbox, inReplyTo: draft.inReplyTo, html });
    }
    setDraft(null);
  };

  const reading = (
    <ReadingPane
      message={message}
      waiting={selected !== null}
      categories={outlook.categories}
      dark={dark}
      notices={<NoticeBar notices={host.notices} onDismiss={host.dismiss} />}
      reply={
        draft && (
          <ReplyWindow
            to={draft.to.join("; ")}
            from={place.mailbox}
            html={draft.html}
            onSend={send}
            onDiscard={() => setDraft(null)}
          />
        )
      }
      onBack={sideBySide ? undefined : () => outlook.open(null)}
      onReply={() => message && host.replyTo(message, "")}
    />
  );

  return (
    <div className={styles.page}>
      <TopBar
        person={start.person.name}
        search={outlook.search}
        onSearch={outlook.setSearch}
        onFolders={showFolders ? undefined : () => setFoldersOpen(!foldersOpen)}
      />
      <div ref={ref} className={styles.columns}>
        {showFolders && <div className={styles.folders}>{folders}</div>}
        {!showFolders && foldersOpen && <div className={styles.drawer}>{folders}</div>}
        <div className={mergeClasses(styles.main, paneOnly && styles.covered)}>
          <Ribbon
            message={message}
            paneOpen={paneOpen}
            onReply={() => message && host.replyTo(message, "")}
            onMarkRead={(read) => message && void outlookClient.markRead(place.mailbox, message.id, read)}
            onPane={() => setPaneOpen(!paneOpen)}
          />
          <div className={styles.mail}>
            {(sideBySide || selected === null) && (
              <div className={sideBySide ? styles.list : styles.alone}>
                <MessageList
                  page={outlook.page}
                  failed={outlook.failed}
                  folder={place.folder}
                  search={outlook.search}
                  selected={selected}
                  categories={outlook.categories}
                  now={now}
                  onOpen={outlook.open}
                  onMore={() => void outlook.more()}
                />
              </div>
            )}
            {(sideBySide || selected !== null) && <div className={styles.alone}>{reading}</div>}
          </div>
        </div>
        {paneShown && (
          <Pane
            createHost={host.createHost}
            itemId={message?.id ?? null}
            wholeWidth={paneOnly}
            onClose={() => setPaneOpen(false)}
          />
        )}
      </div>
    </div>
  );
};
