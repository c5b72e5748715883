import type { AboutToGo, Finding, Rule, TrackedConversation } from "./before-sending/about-to-go.ts";
import { addressOutsideThread } from "./before-sending/address-outside-thread.ts";
import { answerUnknown } from "./before-sending/answer-unknown.ts";
import { attachmentMissing } from "./before-sending/attachment-missing.ts";
import { referenceMissing } from "./before-sending/reference-missing.ts";

export type { AboutToGo, Finding, TrackedConversation } from "./before-sending/about-to-go.ts";

/** The gravest first: what was sent to a stranger can not be taken back. */
const RULES: readonly Rule[] = [addressOutsideThread, attachmentMissing, referenceMissing, answerUnknown];

/**
 * What there is to say before a mail goes out in a conversation with a case, in order of importance; often nothing.
 *
 * This and all below it also runs inside classic Outlook, where JavaScript ends with ECMAScript 2016: no look-behind,
 * no `\p{...}`, no `Object.entries`, no `flatMap`.
 */
export const findingsBeforeSending = (
  mail: AboutToGo,
  conversation: TrackedConversation,
): readonly Finding[] =>
  RULES.map((rule) => rule(mail, conversation)).filter((found): found is Finding => found !== null);
