import { Button, Spinner } from "@fluentui/react-components";
import { MailOff24Regular, PlugDisconnected24Regular } from "@fluentui/react-icons";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Api, Council } from "../../ui/api/api.ts";
import type { Host } from "../../ui/host/host.ts";
import { useDraftCase } from "../use-draft-case.ts";
import { useOpenedCase } from "../use-opened-case.ts";
import { ComposeCase } from "./ComposeCase.tsx";
import { COMPOSE_WORDS } from "./compose-words.ts";
import { Notice } from "./Notice.tsx";

/** Beside a mail that is being written: the case that it answers, and what answer it is. */
export const ComposeScreen = (props: {
  readonly api: Pick<Api, "answerBegun" | "beforeSending" | "case">;
  readonly host: Pick<Host, "draft" | "setAnswerHeader">;
  readonly council: Council;
  readonly conversationId: string | null;
  readonly now: Instant;
}) => {
  const { api, host, council } = props;
  const { draft, lookAgain } = useDraftCase(api, host);
  const { open, failure } = useOpenedCase(api, draft.state === "tracked" ? draft.before.reference : null);
  if (draft.state === "not-tracked") {
    return (
      <Notice
        icon={<MailOff24Regular />}
        title={COMPOSE_WORDS.notTrackedTitle}
        words={COMPOSE_WORDS.notTracked}
      />
    );
  }
  const why = draft.state === "failed" ? draft.why : open === null ? (failure?.message ?? null) : null;
  if (why !== null) {
    return (
      <Notice
        icon={<PlugDisconnected24Regular />}
        title={COMPOSE_WORDS.failedTitle}
        words={COMPOSE_WORDS.failed(why)}
      >
        <Button onClick={lookAgain}>{COMPOSE_WORDS.tryAgain}</Button>
      </Notice>
    );
  }
  return draft.state === "tracked" && open !== null ? (
    <ComposeCase
      api={api}
      host={host}
      council={council}
      open={open}
      before={draft.before}
      conversationId={props.conversationId}
      now={props.now}
    />
  ) : (
    <Spinner size="small" label={COMPOSE_WORDS.lookingUp} />
  );
};
