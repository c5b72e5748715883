import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { succeeded } from "../../domain/result.ts";
import type { OpenCase } from "../../ui/api/api.ts";
import { AroundCase } from "../../ui/around/AroundCase.tsx";
import { AroundNotices } from "../../ui/around/AroundNotices.tsx";
import { useCaseDesk } from "../../ui/around/use-case-desk.ts";
import { caseNames } from "../../ui/case/case-names.ts";
import { CasePanel } from "../../ui/case/CasePanel.tsx";
import { shownCase } from "../../ui/case/shown-case.ts";
import { UndoBar } from "../../ui/case/UndoBar.tsx";
import { savedWords } from "../../ui/case/unsaved-words.ts";
import { UnsavedBars } from "../../ui/case/UnsavedBars.tsx";
import { useNewerRules } from "../../ui/case/use-newer-rules.ts";
import { useRecording } from "../../ui/case/use-recording.ts";
import { useNow } from "../../ui/clock/use-now.ts";
import { useOpeningMessage } from "../../ui/case/use-opening-message.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { ChangedJustNow } from "../live/ChangedJustNow.tsx";
import { useHost } from "../host/host-context.ts";
import { useLive, useSession } from "../session-context.ts";
import { ShareBar } from "../share/ShareBar.tsx";
import { Shown } from "../states/Shown.tsx";
import { goBack } from "../steps.ts";
import { words } from "../words.ts";

const useStyles = makeStyles({
  column: { display: "grid", gap: tokens.spacingVerticalM, maxWidth: "72rem" },
});

interface Seen {
  readonly open: OpenCase;
  /** What the service's clock is ahead of this machine's. */
  readonly aheadMs: number;
}

/** To the second: a little more or less on the way is no news. */
const seenNow = (open: OpenCase): Seen => ({
  open,
  aheadMs: Math.round((Date.parse(open.asOf) - Date.now()) / 1000) * 1000,
});

const Case = (props: { readonly seen: Seen; readonly onSaved: (matter: OpenCase) => void }) => {
  const styles = useStyles();
  const { api, council, readCouncil } = useSession();
  const host = useHost();
  const { open, aheadMs } = props.seen;
  const now = useNow(aheadMs);
  const recording = useRecording(api, { id: council.me.id, aheadMs }, props.onSaved);
  const shown = shownCase(open, council, recording.unsaved, now);
  useNewerRules(shown.case.rules, council.rulesRevision, readCouncil);
  const names = caseNames(council, shown, now);
  const { justSaved } = recording;
  const messages = useOpeningMessage(api, host.openLink);
  const desk = useCaseDesk(api, open.reference, "looking");
  return (
    <div className={styles.column}>
      <ChangedJustNow reference={open.reference} />
      <AroundNotices handle={desk} timeZone={shown.timeZone} now={now} />
      <UnsavedBars reference={open.reference} recording={recording} names={names} />
      <CasePanel
        open={open}
        shown={shown}
        council={council}
        names={names}
        now={now}
        cases={api}
        around={<AroundCase handle={desk} shown={shown} me={council.me} now={now} />}
        selectedMessage={null}
        openingMessage={messages}
        replying={null}
        onFact={(fact) => {
          desk.dismiss();
          recording.record(shown, fact);
        }}
      />
      {desk.done && (
        <UndoBar
          key={desk.done.words}
          words={desk.done.words}
          onUndo={desk.done.undo}
          onDismiss={desk.dismiss}
        />
      )}
      {!desk.done && justSaved && (
        <UndoBar
          key={justSaved.key}
          words={savedWords(justSaved, names)}
          onUndo={justSaved.undoes === null ? null : () => recording.undo(justSaved)}
          onDismiss={recording.dismiss}
        />
      )}
    </div>
  );
};

const REFRESH_SECONDS = 10;

/** One case, whole: its clocks, why, what happened, and everything that can be done with it. */
export const CasePage = ({ reference }: { readonly reference: string }) => {
  const { known, refresh, put } = useLive<Seen>(
    `case ${reference}`,
    async (api) => {
      const answer = await api.case(reference);
      if (!answer.ok) return answer;
      return succeeded(seenNow(answer.value));
    },
    REFRESH_SECONDS,
  );
  const onSaved = useCallback((matter: OpenCase) => put(seenNow(matter)), [put]);
  return (
    <>
      <ShareBar label={reference}>
        <Link href="#/today" onClick={goBack}>
          {words.back}
        </Link>
      </ShareBar>
      <PageHeading title={reference} unseen />
      <Shown known={known} refresh={refresh}>
        {(seen) => <Case seen={seen} onSaved={onSaved} />}
      </Shown>
    </>
  );
};
