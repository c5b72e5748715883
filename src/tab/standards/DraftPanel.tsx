import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { useSession } from "../session-context.ts";
import { AdoptPanel } from "./AdoptPanel.tsx";
import { ApproveForm } from "./ApproveForm.tsx";
import { DiscardForm } from "./DiscardForm.tsx";
import { DraftSummary } from "./DraftSummary.tsx";
import { LookPanel } from "./LookPanel.tsx";
import type { Draft } from "./register.ts";
import { useStandardsStyles } from "./standards-styles.ts";
import type { Doing } from "./use-register.ts";
import { mayApprove } from "./may-approve.ts";
import { standardsWords } from "./words.ts";

const { draft: said } = standardsWords;

type Asking = "approve" | "adopt" | "discard" | null;

/** A draft on its way: what it changes, what it would have meant, and what can be done with it by whom. */
export const DraftPanel = (props: {
  readonly draft: Draft;
  readonly today: string;
  readonly doing: Doing;
  readonly onChange: () => void;
  readonly onLooked: () => void;
}) => {
  const shared = useStandardsStyles();
  const { api, council } = useSession();
  const { draft, today, doing } = props;
  const [asking, setAsking] = useState<Asking>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { authority, standard, draft: number, revision } = draft;
  const seen = { authority, standard, draft: number, revision };
  const may = mayApprove(council, draft);
  const blocked = draft.baseChanged || draft.change.inForceFrom < today;

  const act = async (ask: Parameters<Doing["act"]>[0], done: string): Promise<void> => {
    setProblem(null);
    const failure = await doing.act(ask, done);
    setProblem(failure?.message ?? null);
    if (failure === null) setAsking(null);
  };

  const forms: Readonly<Record<NonNullable<Asking>, () => React.ReactNode>> = {
    approve: () => (
      <ApproveForm
        me={council.me.name}
        today={today}
        busy={doing.busy}
        onApprove={(agreedBy, on) =>
          void act(() => api.standards.approve({ ...seen, agreedBy, on }), said.approved)
        }
        onCancel={() => setAsking(null)}
      />
    ),
    adopt: () => (
      <AdoptPanel
        seen={seen}
        inForceFrom={draft.change.inForceFrom}
        busy={doing.busy}
        onAdopt={() => void act(() => api.standards.adopt(seen), said.adopted)}
        onCancel={() => setAsking(null)}
      />
    ),
    discard: () => (
      <DiscardForm
        busy={doing.busy}
        onDiscard={(because) => void act(() => api.standards.discard({ ...seen, because }), said.discarded)}
        onCancel={() => setAsking(null)}
      />
    ),
  };

  return (
    <div className={shared.box}>
      <DraftSummary draft={draft} today={today} />
      <LookPanel draft={draft} onLooked={props.onLooked} />
      {problem !== null && (
        <Text role="alert" block className={shared.problem}>
          {said.notDone(problem)}
        </Text>
      )}
      {asking !== null ? (
        forms[asking]()
      ) : (
        <div className={shared.buttons}>
          {draft.state === "draft" && may !== "no" && !blocked && (
            <Button appearance="primary" onClick={() => setAsking("approve")}>
              {said.approve}
            </Button>
          )}
          {draft.state === "approved" && !blocked && (
            <Button appearance="primary" onClick={() => setAsking("adopt")}>
              {said.adopt}
            </Button>
          )}
          <Button appearance={blocked ? "primary" : "secondary"} onClick={props.onChange}>
            {said.change}
          </Button>
          <Button onClick={() => setAsking("discard")}>{said.discard}</Button>
          {draft.state === "draft" && may === "no" && <Text className={shared.quiet}>{said.own}</Text>}
          {draft.state === "draft" && may === "alone" && <Text className={shared.quiet}>{said.onlyOne}</Text>}
        </div>
      )}
    </div>
  );
};
