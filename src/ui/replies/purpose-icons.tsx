import {
  ArrowReply20Regular,
  MailAlert20Regular,
  MailCheckmark20Regular,
  MailClock20Regular,
  QuestionCircle20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { ReplyPurpose } from "../../domain/reply/template.ts";

/** What a template is for, at a glance; its name says it too. */
export const PURPOSE_ICONS: Readonly<Record<ReplyPurpose, ReactElement>> = {
  reply: <ArrowReply20Regular />,
  acknowledgement: <MailCheckmark20Regular />,
  "holding-reply": <MailClock20Regular />,
  apology: <MailAlert20Regular />,
  "information-request": <QuestionCircle20Regular />,
};
