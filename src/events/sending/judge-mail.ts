import type { BeforeSending } from "../../contracts/before-sending.ts";
import { findingsBeforeSending, type Finding } from "../../domain/mail/before-sending.ts";
import { promptOf } from "../../domain/mail/before-sending/in-words.ts";
import { supports } from "../../ui/host/requirement-sets.ts";
import type { ComposedItem, EventsOffice, SendDecision } from "../office.ts";
import type { Ask } from "../service.ts";
import { EVENT_WORDS } from "../words.ts";
import { readMail, subjectOf } from "./read-mail.ts";
import { sayWhatItIs } from "./say-what-it-is.ts";

const ASK_MS = 3_500;
/** The button of the manifests that opens the pane beside a mail that is being written. */
export const COMPOSE_PANE = "openComposePane";
export const ALLOWED: SendDecision = { allowEvent: true };

/** What it answers; null for what begins a conversation. Reading `inReplyTo` throws in hosts before 1.14. */
const told = (read: () => string | null | undefined): string | null => {
  try {
    return read() || null;
  } catch {
    return null;
  }
};

/**
 * A prompt that the officer may send past. Where the host can, its button leads to the pane in which they say what
 * the answer is.
 */
const promptFor = (office: EventsOffice, findings: readonly Finding[], reference: string): SendDecision => {
  const errorMessage = promptOf(findings, reference);
  const asks = findings.some(({ code }) => code === "answer-unknown");
  if (!asks || !supports(office, "Mailbox", "1.14")) return { allowEvent: false, errorMessage };
  return {
    allowEvent: false,
    errorMessage,
    cancelLabel: EVENT_WORDS.sayWhatItIs,
    commandId: COMPOSE_PANE,
    contextData: JSON.stringify({ reference }),
  };
};

/** Whether a mail may go as it is. Only what was found out holds it up: not knowing never does. */
export const judgeMail = async (
  office: EventsOffice,
  ask: Ask,
  item: ComposedItem,
): Promise<SendDecision> => {
  const conversationId = told(() => item.conversationId);
  const inReplyTo = told(() => item.inReplyTo);
  if (conversationId === null && inReplyTo === null) return ALLOWED;

  const reading = readMail(item);
  const subject = await subjectOf(item);
  const known = await ask<BeforeSending>({
    method: "POST",
    path: "/api/messages/before-sending",
    body: { conversationId, inReplyTo, subject },
    milliseconds: ASK_MS,
  });
  if (!known.ok || known.value.case === null) return ALLOWED;

  const conversation = known.value.case;
  const mail = { subject, ...(await reading) };
  await sayWhatItIs(item, mail, conversation);
  const findings = findingsBeforeSending(mail, conversation);
  return findings.length === 0 ? ALLOWED : promptFor(office, findings, conversation.reference);
};
