import { Button, Spinner } from "@fluentui/react-components";
import {
  MailInbox24Regular,
  MailOff24Regular,
  MailRead24Regular,
  MailUnread24Regular,
  PlugDisconnected24Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { PANE_WORDS } from "../words.ts";
import { Notice } from "./Notice.tsx";

export const NothingSelected = () => (
  <Notice icon={<MailInbox24Regular />} title={PANE_WORDS.nothingTitle} words={PANE_WORDS.nothing} />
);

export const NotReceived = () => (
  <Notice icon={<MailRead24Regular />} title={PANE_WORDS.notReceivedTitle} words={PANE_WORDS.notReceived} />
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
