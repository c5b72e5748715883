import { Button, Text } from "@fluentui/react-components";
import { useState, type RefObject } from "react";
import type { StandardRegister } from "../../contracts/standards.ts";
import { useFocusAfter } from "../../ui/case/use-focus-after.ts";
import { useSession } from "../session-context.ts";
import { NoticeBar } from "../states/Notices.tsx";
import { ApproveForm } from "./ApproveForm.tsx";
import { dayInWords } from "./day-words.ts";
import { DraftSummary } from "./DraftSummary.tsx";
import { mayApprove } from "./may-approve.ts";
import type { Draft } from "./register.ts";
import { useStandardsStyles } from "./standards-styles.ts";
import { useDoing, type Doing } from "./use-register.ts";
import { WithdrawalForm } from "./WithdrawalForm.tsx";
import { standardsWords } from "./words.ts";

const { draft: draftWords, toBegin: said } = standardsWords;

interface Withdrawing {
  readonly draft: Draft;
  readonly today: string;
  readonly doing: Doing;
  /** Whether the form is open, of the draft as it is. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

const Withdrawal = ({ draft, today, doing, open, onOpen }: Withdrawing) => {
  const shared = useStandardsStyles();
  const { api, council } = useSession();
  const [problem, setProblem] = useState<string | null>(null);
  const { authority, standard, revision } = draft;
  const seen = { authority, standard, draft: draft.draft, revision };
  const asks = draft.state === "withdrawal-asked" ? draft.withdrawal : null;
  const may = mayApprove(council, { writers: [asks?.askedBy ?? council.me] });
  const act = async (ask: Parameters<Doing["act"]>[0], done: string): Promise<void> => {
    setProblem(null);
    const failure = await doing.act(ask, done, () => onOpen(false));
    setProblem(failure?.message ?? null);
  };
  const close = (): void => {
    setProblem(null);
    onOpen(false);
  };

  const form =
    asks === null ? (
      <WithdrawalForm
        busy={doing.busy}
        note={may === "alone" ? said.noteAlone : said.note}
        onAsk={(because) => void act(() => api.standards.askWithdrawal({ ...seen, because }), said.askedFor)}
        onCancel={close}
      />
    ) : (
      <ApproveForm
        me={council.me.name}
        today={today}
        title={said.approveTitle}
        text={said.approveText(dayInWords(draft.change.inForceFrom))}
        submit={said.approve}
        busy={doing.busy}
        overtaken={false}
        onApprove={(agreedBy, on) =>
          void act(() => api.standards.withdraw({ ...seen, agreedBy, on }), said.withdrawn)
        }
        onCancel={close}
      />
    );
  const buttons =
    asks === null ? (
      <Button data-opens="withdrawal" onClick={() => onOpen(true)}>
        {said.withdraw}
      </Button>
    ) : (
      <>
        {may !== "no" && (
          <Button data-opens="approval" appearance="primary" onClick={() => onOpen(true)}>
            {said.approve}
          </Button>
        )}
        <Button
          data-opens="keeping"
          disabledFocusable={doing.busy}
          onClick={() => void act(() => api.standards.keepAdopted(seen), said.kept)}
        >
          {said.keep}
        </Button>
        {may === "no" && <Text className={shared.quiet}>{said.own}</Text>}
      </>
    );
  return (
    <section className={shared.section} aria-label={said.title}>
      <h3 className={shared.heading}>{said.title}</h3>
      <div className={shared.box}>
        <DraftSummary draft={draft} today={today} />
        {asks !== null && <p className={shared.text}>{said.asked(asks.askedBy.name, asks.because)}</p>}
        {problem !== null && (
          <Text role="alert" block className={shared.problem}>
            {draftWords.notDone(problem)}
          </Text>
        )}
        {open ? form : <div className={shared.buttons}>{buttons}</div>}
      </div>
    </section>
  );
};

/**
 * What is adopted and has not begun: until its day it can be withdrawn, by two people, as it was approved by two. What
 * became of it is told though nothing is left of it here.
 */
export const ChangeToBegin = (props: {
  readonly draft: Draft | null;
  readonly today: string;
  /** Where the keyboard goes on, once a form has closed. */
  readonly around: RefObject<HTMLElement | null>;
  readonly put: (register: StandardRegister) => void;
  readonly refresh: () => Promise<void>;
}) => {
  const { draft, today } = props;
  const doing = useDoing(props.put, props.refresh);
  const [asked, setAsked] = useState<number | null>(null);
  // Nobody decides on what they have not seen: a form is of the draft as it was when it was opened.
  const open = draft !== null && asked === draft.revision;
  useFocusAfter(open, props.around, "[data-opens]");
  return (
    <>
      {draft !== null && (
        <Withdrawal
          draft={draft}
          today={today}
          doing={doing}
          open={open}
          onOpen={(next) => setAsked(next ? draft.revision : null)}
        />
      )}
      <NoticeBar notice={doing.notice} onDismiss={doing.dismiss} />
    </>
  );
};
