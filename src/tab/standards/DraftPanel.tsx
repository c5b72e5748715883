import { Button, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useSession } from "../session-context.ts";
import { AdoptPanel } from "./AdoptPanel.tsx";
import { ApproveForm } from "./ApproveForm.tsx";
import { differentSince, overtakenBy } from "./begun.ts";
import { DiscardForm } from "./DiscardForm.tsx";
import { DraftSummary } from "./DraftSummary.tsx";
import { LookPanel } from "./LookPanel.tsx";
import { NewerProposal } from "./NewerProposal.tsx";
import type { Draft, RegisterStandard } from "./register.ts";
import { useStandardsStyles } from "./standards-styles.ts";
import type { Doing } from "./use-register.ts";
import { mayApprove } from "./may-approve.ts";
import { standardsWords } from "./words.ts";

const { draft: said, newer } = standardsWords;

type Deed = "approve" | "adopt" | "discard";

/** What somebody is about to do with a draft, and the draft as they had it before them then. */
export interface Asked {
  readonly what: Deed;
  readonly draft: Draft;
}

/** A draft on its way: what it changes, what it would have meant, and what can be done with it by whom. */
export const DraftPanel = (props: {
  readonly draft: Draft;
  readonly entry: RegisterStandard;
  readonly today: string;
  readonly doing: Doing;
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked | null) => void;
  readonly onChange: () => void;
  readonly onLooked: () => void;
}) => {
  const shared = useStandardsStyles();
  const { api, council } = useSession();
  const { draft, entry, today, doing, asked, onAsk } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const [newest] = entry.versions;
  const may = mayApprove(council, draft);
  const blocked = draft.baseChanged || draft.change.inForceFrom < today;
  const possible: Readonly<Record<Deed, boolean>> = {
    approve: draft.state === "draft" && may !== "no" && !blocked,
    adopt: draft.state === "approved" && !blocked,
    discard: true,
  };
  const overtaken = asked !== null && !doing.busy && asked.draft.revision !== draft.revision;

  const close = (): void => {
    setProblem(null);
    onAsk(null);
  };
  const goOn = (what: Deed): void => {
    onAsk({ what, draft });
    box.current?.querySelector<HTMLElement>("[data-decides]")?.focus();
  };
  const act = async (ask: Parameters<Doing["act"]>[0], done: string): Promise<void> => {
    setProblem(null);
    const failure = await doing.act(ask, done, () => onAsk(null));
    setProblem(failure?.message ?? null);
  };

  const form = ({ what, draft: { authority, standard, draft: number, revision, change } }: Asked) => {
    // The draft as it was read when the form was opened: nobody decides on words that they have not seen.
    const seen = { authority, standard, draft: number, revision };
    switch (what) {
      case "approve":
        return (
          <ApproveForm
            me={council.me.name}
            today={today}
            title={said.approveTitle}
            submit={said.recordApproval}
            busy={doing.busy}
            overtaken={overtaken}
            onApprove={(agreedBy, on) =>
              void act(() => api.standards.approve({ ...seen, agreedBy, on }), said.approved)
            }
            onCancel={close}
          />
        );
      case "adopt":
        return (
          <AdoptPanel
            seen={seen}
            inForceFrom={change.inForceFrom}
            busy={doing.busy}
            overtaken={overtaken}
            onAdopt={() => void act(() => api.standards.adopt(seen), said.adopted)}
            onCancel={close}
          />
        );
      case "discard":
        return (
          <DiscardForm
            busy={doing.busy}
            overtaken={overtaken}
            onDiscard={(because) =>
              void act(() => api.standards.discard({ ...seen, because }), said.discarded)
            }
            onCancel={close}
          />
        );
    }
  };

  return (
    <div ref={box} className={shared.box}>
      <DraftSummary draft={draft} today={today} />
      <LookPanel draft={draft} onLooked={props.onLooked} />
      {problem !== null && !overtaken && (
        <Text role="alert" block className={shared.problem}>
          {said.notDone(problem)}
        </Text>
      )}
      {overtaken && newest !== undefined && (
        <NewerProposal
          title={overtakenBy({ newest, draft: asked.draft }, { newest, draft }, entry)}
          differences={differentSince({ newest, draft: asked.draft }, { newest, draft })}
          ways={
            possible[asked.what]
              ? [{ label: newer.goOn, go: () => goOn(asked.what) }]
              : [{ label: newer.close, go: close }]
          }
        />
      )}
      {asked !== null ? (
        form(asked)
      ) : (
        <div className={shared.buttons}>
          {possible.approve && (
            <Button
              data-opens="approve"
              appearance="primary"
              onClick={() => onAsk({ what: "approve", draft })}
            >
              {said.approve}
            </Button>
          )}
          {possible.adopt && (
            <Button data-opens="adopt" appearance="primary" onClick={() => onAsk({ what: "adopt", draft })}>
              {said.adopt}
            </Button>
          )}
          <Button data-opens="change" appearance={blocked ? "primary" : "secondary"} onClick={props.onChange}>
            {said.change}
          </Button>
          <Button data-opens="discard" onClick={() => onAsk({ what: "discard", draft })}>
            {said.discard}
          </Button>
          {draft.state === "draft" && may === "no" && <Text className={shared.quiet}>{said.own}</Text>}
          {draft.state === "draft" && may === "alone" && <Text className={shared.quiet}>{said.onlyOne}</Text>}
        </div>
      )}
    </div>
  );
};
