import type { ReactNode } from "react";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Recording } from "../../ui/case/use-recording.ts";
import type { Host } from "../../ui/host/host.ts";
import type { RecordableCase } from "../recordable.ts";
import type { Screen } from "../screen.ts";
import type { KnownMessages } from "../use-known-message.ts";
import type { SessionHandle } from "../use-session.ts";
import { BringIn } from "./BringIn.tsx";
import { CaseScreen } from "./CaseScreen.tsx";
import { ComposeScreen } from "./ComposeScreen.tsx";
import { LastKnown } from "./LastKnown.tsx";
import { NextDueHere } from "./NextDueHere.tsx";
import { NotTracked } from "./NotTracked.tsx";
import {
  Appointment,
  NoAccess,
  NotAllowed,
  NothingSelected,
  NotReadYet,
  NotReceived,
  NotWatched,
  Unreachable,
} from "./PlainNotices.tsx";
import { SeveralMessages } from "./SeveralMessages.tsx";
import { Shell } from "./Shell.tsx";
import { SignedOut } from "./SignedOut.tsx";

const timeZoneOfMailbox = (handle: SessionHandle, mailbox: string): string => {
  const { session } = handle;
  if (session.state !== "ready") return "Europe/London";
  const { mailboxes, rules } = session.council;
  const watched = mailboxes.find(({ address }) => address.toLowerCase() === mailbox.toLowerCase());
  return rules[watched?.authority ?? ""]?.calendar.timeZone ?? "Europe/London";
};

/** The screen that fits what is selected and what is known of it. */
export const CurrentScreen = (props: {
  readonly screen: Screen;
  readonly host: Host;
  readonly handle: SessionHandle;
  readonly messages: KnownMessages;
  readonly recording: Recording;
  /** The case as it was last known, where something can be recorded of it. */
  readonly recordable: RecordableCase | null;
  readonly now: Instant;
  /** What is amiss with the service or a mailbox. */
  readonly bars: ReactNode;
  readonly onOpenCase: (reference: string) => void;
}) => {
  const { screen, handle, messages, now } = props;
  const { session } = handle;
  switch (screen.shows) {
    case "loading":
      return <Shell />;
    case "last-known":
      return (
        <LastKnown
          atHand={screen.atHand}
          recordable={props.recordable}
          recording={props.recording}
          onTryAgain={() => {
            handle.start();
            messages.readAgain();
          }}
        />
      );
    case "nothing":
      return (
        <NothingSelected>
          {session.state === "ready" && (
            <NextDueHere api={session.api} council={session.council} now={now} onOpen={props.onOpenCase} />
          )}
        </NothingSelected>
      );
    case "appointment":
      return <Appointment />;
    case "not-allowed":
      return <NotAllowed />;
    case "several":
      return session.state === "ready" ? (
        <SeveralMessages
          api={session.api}
          council={session.council}
          selected={screen.messages}
          now={now}
          onOpenCase={props.onOpenCase}
        />
      ) : null;
    case "composing":
      return session.state === "ready" ? (
        <ComposeScreen
          key={screen.conversationId}
          api={session.api}
          host={props.host}
          council={session.council}
          conversationId={screen.conversationId}
          now={now}
        />
      ) : null;
    case "not-received":
      return <NotReceived />;
    case "no-access":
      return <NoAccess failure={screen.failure} onTryAgain={handle.start} />;
    case "not-watched":
      return (
        <NotWatched>
          {session.state === "ready" && props.host.name === "outlook" && !screen.message.isSent && (
            <BringIn
              key={screen.message.messageId}
              api={session.api}
              council={session.council}
              host={props.host}
              message={screen.message}
              onBroughtIn={messages.accept}
            />
          )}
        </NotWatched>
      );
    case "not-read-yet":
      return <NotReadYet />;
    case "signed-out":
      return <SignedOut problem={screen.problem} busy={screen.busy} onSignIn={handle.signIn} />;
    case "unreachable":
      return (
        <Unreachable
          failure={screen.failure}
          onTryAgain={session.state === "ready" ? messages.readAgain : handle.start}
        />
      );
    case "not-tracked":
      return session.state === "ready" ? (
        <NotTracked
          key={screen.seen.messageId}
          api={session.api}
          seen={screen.seen}
          now={now}
          timeZone={timeZoneOfMailbox(handle, screen.seen.mailbox)}
          onStarted={messages.accept}
        />
      ) : null;
    case "case":
      return session.state === "ready" ? (
        <CaseScreen
          key={`${screen.seen.messageId} ${screen.case.reference}`}
          api={session.api}
          council={session.council}
          host={props.host}
          open={screen.case}
          seen={screen.seen}
          recording={props.recording}
          now={now}
          isElsewhere={screen.isElsewhere}
          bars={props.bars}
          onOpenCase={props.onOpenCase}
          onNewerRules={handle.start}
          onStarted={messages.accept}
        />
      ) : null;
  }
};
