import { useRef, useState } from "react";
import type { CompletedWith, Completion } from "./office-host/invocations.ts";
import type { DraftOnShow } from "./office-host/draft-on-show.ts";
import { outlookClient } from "./outlook-client.ts";
import { safeHtml } from "./safe-html.ts";

/** Outlook says that it waits for an add-in that takes longer than this. */
const PATIENCE_MS = 5_000;

export type Sending =
  | { readonly step: "writing" | "checking" | "checking-long" | "sending" | "failed" }
  | { readonly step: "asked"; readonly alert: CompletedWith };

export interface SendingOptions {
  /** The draft as it is now: the add-in may have changed it since. */
  latest(): DraftOnShow | null;
  askAddIn(): Promise<Completion>;
  sent(): void;
  pressControl(commandId: string): void;
}

/**
 * Sends a mail as Outlook does with an add-in that wants to be asked ("prompt user"): the add-in may ask a question,
 * and whoever wants to send it anyway sends it. An add-in that is not available holds nothing back.
 */
export const useSending = ({ latest, askAddIn, sent, pressControl }: SendingOptions) => {
  const [sending, setSending] = useState<Sending>({ step: "writing" });
  /** Counts up with each decision of a person: an answer that comes after it is not asked for any more. */
  const turn = useRef(0);

  const sendNow = async (): Promise<void> => {
    turn.current += 1;
    const draft = latest();
    if (!draft) return;
    setSending({ step: "sending" });
    const { mailbox, inReplyTo, to, cc, subject, html, headers, attachments } = draft;
    try {
      await outlookClient.send({
        ...{ mailbox, inReplyTo, to, cc, subject, headers },
        html: safeHtml(html),
        attachments: attachments.map(({ name, contentType, size }) => ({ name, contentType, size })),
      });
      setSending({ step: "writing" });
      sent();
    } catch {
      setSending({ step: "failed" });
    }
  };

  const send = async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setSending({ step: "checking" });
    const long = setTimeout(() => {
      if (turn.current === mine) setSending({ step: "checking-long" });
    }, PATIENCE_MS);
    const completion = await askAddIn();
    clearTimeout(long);
    if (turn.current !== mine) return;
    const alert = completion.outcome === "completed" ? completion.with : {};
    if (alert.allowEvent === false) setSending({ step: "asked", alert });
    else await sendNow();
  };

  const goBack = (): void => {
    turn.current += 1;
    const commandId = sending.step === "asked" ? sending.alert.commandId : undefined;
    setSending({ step: "writing" });
    if (commandId !== undefined) pressControl(commandId);
  };

  return { sending, send, sendNow, goBack };
};
