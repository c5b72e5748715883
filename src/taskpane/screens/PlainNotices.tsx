import { Button, Spinner } from "@fluentui/react-components";
import {
  CalendarLtr24Regular,
  LockClosed24Regular,
  MailInbox24Regular,
  MailOff24Regular,
  MailRead24Regular,
  MailUnread24Regular,
  PersonProhibited24Regular,
  PlugDisconnected24Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { PANE_WORDS } from "../words.ts";
import { Notice, NoticeWords } from "./Notice.tsx";
import { NOTICE_WORDS } from "./notice-words.ts";

export const NothingSelected = ({ children }: { readonly children?: ReactNode }) => (
  <Notice icon={<MailInbox24Regular />} title={PANE_WORDS.nothingTitle} words={PANE_WORDS.nothing}>
    {children}
  </Notice>
);

export const NotReceived = () => (
  <Notice icon={<MailRead24Regular />} title={PANE_WORDS.notReceivedTitle} words={PANE_WORDS.notReceived} />
);

export const Appointment = () => (
  <Notice
    icon={<CalendarLtr24Regular />}
    title={NOTICE_WORDS.appointmentTitle}
    words={NOTICE_WORDS.appointment}
  />
);

/** Outlook keeps the message from the add-in: which permission is missing, and what the administrator does. */
export const NotAllowed = () => (
  <Notice icon={<LockClosed24Regular />} title={NOTICE_WORDS.notAllowedTitle} words={NOTICE_WORDS.notAllowed}>
    <NoticeWords>{NOTICE_WORDS.notAllowedMeanwhile}</NoticeWords>
  </Notice>
);

/** Signed in, and not served. */
export const NoAccess = (props: { readonly failure: ApiFailure; readonly onTryAgain: () => void }) => (
  <Notice
    icon={<PersonProhibited24Regular />}
    title={NOTICE_WORDS.noAccessTitle}
    words={`${props.failure.message} ${NOTICE_WORDS.noAccess}`}
  >
    <Button onClick={props.onTryAgain}>{PANE_WORDS.tryAgain}</Button>
  </Notice>
);

export const NotWatched = ({ children }: { readonly children?: ReactNode }) => (
  <Notice icon={<MailOff24Regular />} title={PANE_WORDS.notWatchedTitle} words={PANE_WORDS.notWatched}>
    {children}
  </Notice>
);

export const NotReadYet = () => (
  <Notice icon={<MailUnread24Regular />} title={PANE_WORDS.notReadTitle} words={PANE_WORDS.notRead}>
    <Spinner size="tiny" label={PANE_WORDS.notReadWaiting} />
  </Notice>
);

export const Unreachable = (props: { readonly failure: ApiFailure; readonly onTryAgain: () => void }) => (
  <Notice
    icon={<PlugDisconnected24Regular />}
    title={PANE_WORDS.unreachableTitle}
    words={`${props.failure.message} ${PANE_WORDS.retrying}`}
  >
    <Button onClick={props.onTryAgain}>{PANE_WORDS.tryAgain}</Button>
  </Notice>
);
