import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FolderList } from "./FolderList.tsx";
import { MessageList } from "./MessageList.tsx";
import { NoticeBar } from "./NoticeBar.tsx";
import { outlookClient } from "./outlook-client.ts";
import { Pane, paneWidth } from "./Pane.tsx";
import { ReadingPane } from "./ReadingPane.tsx";
import { ReplyWindow } from "./ReplyWindow.tsx";
import { COMPOSE_PANE, ON_SEND } from "./ribbon-controls.ts";
import { Ribbon } from "./Ribbon.tsx";
import { TopBar } from "./TopBar.tsx";
import { TroubleMenu } from "./TroubleMenu.tsx";
import { useFunctions } from "./use-functions.tsx";
import { useOfficeHost } from "./use-office-host.ts";
import { useOutlook } from "./use-outlook.ts";
import { useTrouble } from "./use-trouble.ts";
import { useWidth } from "./use-width.ts";
import type { Found, OutlookStart } from "./wire.ts";

const PANE_PAGE = "/taskpane.html";
const PANE_TITLE = "Response Standards";
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
  /** The message that the address leads to. */
  readonly at: Found | null;
  readonly dark: boolean;
  /** Whether the pane is pinned from the start. */
  readonly paneOpen: boolean;
  readonly now: Date;
}

/** Plays Outlook on the web, with the add-in beside the message. */
export const OutlookPage = ({ start, at, dark, paneOpen: openAtFirst, now }: OutlookPageProps) => {
  const styles = useStyles();
  const { trouble, orders, order } = useTrouble();
  const outlook = useOutlook(start, at);
  const { message, place, selected, chosen, readMessage, selectNext } = outlook;
  const host = useOfficeHost({ start, message, place, chosen, trouble, readMessage, selectNext });
  const functions = useFunctions(host.createHost);
  const [paneOpen, setPaneOpen] = useState(
    openAtFirst && window.innerWidth - paneWidth() >= MESSAGE_BESIDE_PANE,
  );
  const [composePaneOpen, setComposePaneOpen] = useState(false);
  const [foldersOpen, setFoldersOpen] = useState(false);
  const { ref, width } = useWidth<HTMLDivElement>();

  const { writing, notices } = host;
  // A reply that was begun waits under its message while another one is read.
  const draft = writing.draft && (writing.draft.inReplyTo ?? selected) === selected ? writing.draft : null;

  // A pinned pane opens with the first message, as in Outlook, and then stays.
  const [paneWanted, setPaneWanted] = useState(false);
  if (message && !paneWanted) setPaneWanted(true);
  const readPaneShown = paneOpen && paneWanted;
  const composePaneShown = composePaneOpen && draft !== null;
  const paneShown = readPaneShown || composePaneShown;

  const forMail = width - (paneShown ? paneWidth() : 0);
  const showFolders = forMail - FOLDERS_WIDTH >= LIST_AND_MESSAGE;
  const sideBySide = forMail - (showFolders ? FOLDERS_WIDTH : 0) >= LIST_AND_MESSAGE;
  const paneOnly = paneShown && width > 0 && width - paneWidth() < MESSAGE_BESIDE_PANE;

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

  const answer = (): void => {
    if (message) host.reply(message, "");
  };
  const endDraft = (): void => {
    writing.put(null);
    setComposePaneOpen(false);
  };
  const noticesOf = (id: string | undefined) => (
    <NoticeBar notices={notices.of(id)} onDismiss={(key) => id !== undefined && notices.dismiss(id, key)} />
  );

  const reading = (
    <ReadingPane
      message={message}
      count={chosen.length}
      categories={outlook.categories}
      dark={dark}
      notices={noticesOf(message?.id)}
      reply={
        draft && (
          <ReplyWindow
            key={draft.id}
            draft={draft}
            latest={() => writing.latest.current}
            notices={noticesOf(draft.id)}
            paneOpen={composePaneOpen}
            onChange={writing.change}
            askAddIn={() => functions.run(ON_SEND, "draft")}
            sent={endDraft}
            pressControl={(id) => id === COMPOSE_PANE && setComposePaneOpen(true)}
            onPane={() => setComposePaneOpen(!composePaneOpen)}
            onDiscard={endDraft}
          />
        )
      }
      onBack={sideBySide ? undefined : () => outlook.open(null)}
      onReply={answer}
    />
  );

  return (
    <div className={styles.page}>
      <TopBar
        person={start.person.name}
        search={outlook.search}
        onSearch={outlook.setSearch}
        onFolders={showFolders ? undefined : () => setFoldersOpen(!foldersOpen)}
        menu={<TroubleMenu trouble={trouble} onChange={order} />}
      />
      <div ref={ref} className={styles.columns}>
        {showFolders && <div className={styles.folders}>{folders}</div>}
        {!showFolders && foldersOpen && <div className={styles.drawer}>{folders}</div>}
        <div className={mergeClasses(styles.main, paneOnly && styles.covered)}>
          <Ribbon
            message={message}
            paneOpen={paneOpen}
            running={functions.running}
            onReply={answer}
            onMarkRead={(read) => message && void outlookClient.markRead(place.mailbox, message.id, read)}
            onPane={() => setPaneOpen(!paneOpen)}
            onFunction={(name) => void functions.run(name, "message")}
          />
          <div className={styles.mail}>
            {(sideBySide || selected === null) && (
              <div className={sideBySide ? styles.list : styles.alone}>
                <MessageList
                  page={outlook.page}
                  failed={outlook.failed}
                  folder={place.folder}
                  search={outlook.search}
                  chosen={chosen}
                  categories={outlook.categories}
                  now={now}
                  onOpen={outlook.open}
                  onChoose={outlook.choose}
                  onMore={() => void outlook.more()}
                />
              </div>
            )}
            {(sideBySide || selected !== null) && <div className={styles.alone}>{reading}</div>}
          </div>
        </div>
        {readPaneShown && (
          <Pane
            key={`read ${orders}`}
            title={PANE_TITLE}
            createHost={() => host.createHost(PANE_PAGE, "message")}
            itemId={message?.id ?? null}
            chosen={chosen}
            wholeWidth={paneOnly}
            covered={composePaneShown}
            onClose={() => setPaneOpen(false)}
          />
        )}
        {composePaneShown && (
          <Pane
            key={`${draft.id} ${orders}`}
            title={`${PANE_TITLE}, beside the reply`}
            createHost={() => host.createHost(PANE_PAGE, "draft")}
            itemId={draft.id}
            wholeWidth={paneOnly}
            onClose={() => setComposePaneOpen(false)}
          />
        )}
        {functions.frames}
      </div>
    </div>
  );
};
