import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { StandardRegister } from "../../contracts/standards.ts";
import { useFocusAfter } from "../../ui/case/use-focus-after.ts";
import { useSession } from "../session-context.ts";
import { NoticeBar } from "../states/Notices.tsx";
import { LeaveQuestion } from "../leaving/LeaveQuestion.tsx";
import { useLeaving } from "../leaving/use-leaving.ts";
import { asItStands, differentSince, isOvertaken, overtakenBy, type Begun } from "./begun.ts";
import { ChangeForm } from "./ChangeForm.tsx";
import { DraftPanel, type Asked } from "./DraftPanel.tsx";
import { NewerProposal } from "./NewerProposal.tsx";
import type { AuthorityRegister, RegisterStandard, RegisterVersion } from "./register.ts";
import { useStandardsStyles } from "./standards-styles.ts";
import { useDoing } from "./use-register.ts";
import { standardsWords } from "./words.ts";

const { draft: said, newer } = standardsWords;

interface Writing {
  readonly begun: Begun;
  readonly typed: boolean;
  /** Counts the beginnings: each has a form of its own. */
  readonly beginning: number;
}

/** What may become of a standard: a change that is written, approved and adopted. */
export const ProposedChange = (props: {
  readonly register: AuthorityRegister;
  readonly entry: RegisterStandard;
  readonly newest: RegisterVersion;
  readonly put: (register: StandardRegister) => void;
  readonly refresh: () => Promise<void>;
}) => {
  const shared = useStandardsStyles();
  const { api } = useSession();
  const { entry, newest, register } = props;
  const { authority, today } = register;
  const doing = useDoing(props.put, props.refresh);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [opened, setOpened] = useState("change");
  const [problem, setProblem] = useState<string | null>(null);
  const leaving = useLeaving(writing?.typed === true);
  const section = useRef<HTMLElement>(null);
  const now = asItStands(entry, newest);
  const { draft } = now;
  const overtaken = writing !== null && !doing.busy && isOvertaken(writing.begun, now);
  // What is asked of a draft is over when somebody else has settled it.
  const asking = asked !== null && asked.draft.draft === draft?.draft ? asked : null;
  // What opened a form may be gone once it was done; a change can always be written.
  const opener =
    opened === "discard" && draft !== null
      ? `[data-opens="discard"]`
      : `[data-opens="${opened}"], [data-opens="change"]`;
  useFocusAfter(writing !== null || asking !== null, section, opener);

  const write = (): void => {
    setOpened("change");
    setProblem(null);
    setWriting((before) => ({ begun: now, typed: false, beginning: (before?.beginning ?? 0) + 1 }));
  };
  const ask = (next: Asked | null): void => {
    if (next !== null) setOpened(next.what);
    setAsked(next);
  };
  const stopWriting = (): void => {
    setWriting(null);
    setProblem(null);
  };
  const keepMine = (): void => {
    setProblem(null);
    setWriting((before) => before && { ...before, begun: now });
    section.current?.querySelector<HTMLElement>("[type=submit]")?.focus();
  };
  const leave = (): void => {
    stopWriting();
    leaving.go();
  };

  return (
    <section ref={section} className={shared.section} aria-label={said.title}>
      <h3 className={shared.heading}>{said.title}</h3>
      {writing !== null ? (
        <div className={shared.box}>
          {overtaken && (
            <NewerProposal
              title={overtakenBy(writing.begun, now, entry)}
              stays={newer.stays}
              differences={differentSince(writing.begun, now)}
              ways={[
                { label: newer.take, go: draft === null ? stopWriting : write },
                {
                  label: newer.keep,
                  go: keepMine,
                },
              ]}
            />
          )}
          <ChangeForm
            key={writing.beginning}
            base={{
              standard: writing.begun.newest.standard,
              targetPercent: writing.begun.newest.targetPercent,
              today,
            }}
            draft={writing.begun.draft}
            busy={doing.busy}
            overtaken={overtaken}
            problem={overtaken ? null : problem}
            onTyped={() => setWriting({ ...writing, typed: true })}
            onCancel={stopWriting}
            onSave={(change, because) =>
              void doing
                .act(
                  () =>
                    api.standards.saveDraft({
                      ...{
                        authority,
                        standard: entry.id,
                        baseVersion: writing.begun.newest.standard.version,
                      },
                      seen: writing.begun.draft && {
                        draft: writing.begun.draft.draft,
                        revision: writing.begun.draft.revision,
                      },
                      change,
                      because,
                    }),
                  said.saved,
                  stopWriting,
                )
                .then((failure) => setProblem(failure?.message ?? null))
            }
          />
        </div>
      ) : draft === null ? (
        <>
          <p className={shared.text}>{said.none}</p>
          <Button data-opens="change" onClick={write}>
            {said.propose}
          </Button>
        </>
      ) : (
        <DraftPanel
          key={draft.draft}
          draft={draft}
          entry={entry}
          today={today}
          doing={doing}
          asked={asking}
          onAsk={ask}
          onChange={write}
          onLooked={() => void props.refresh()}
        />
      )}
      {leaving.asked && <LeaveQuestion text={said.leaveText} onStay={leaving.stay} onLeave={leave} />}
      <NoticeBar notice={doing.notice} onDismiss={doing.dismiss} />
    </section>
  );
};
