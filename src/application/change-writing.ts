import { sameTemplate } from "../domain/acknowledgement/same-template.ts";
import { checkTemplate } from "../domain/acknowledgement/template-check.ts";
import type { AcknowledgementTemplate } from "../domain/acknowledgement/template.ts";
import type { Actor } from "../domain/case/event.ts";
import type { Instant } from "../domain/calendar/civil-date.ts";
import { failed, succeeded, type Result } from "../domain/result.ts";
import { mailboxList, type MailboxList } from "./list-mailboxes.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { MailboxCursors } from "./ports/mailbox-cursors.ts";
import type { Now } from "./ports/now.ts";
import type { Writing, WritingStore } from "./ports/writing.ts";
import { mailboxUnknown, NOT_SET_UP, type Refusal } from "./refusal.ts";

interface Needs {
  readonly record: CouncilStore & WritingStore & Pick<MailboxCursors, "positions">;
  readonly now: Now;
}

/** What is switched on and off; what is absent stays as it is. */
export interface WantedWriting {
  readonly mailbox: string;
  readonly marks?: boolean;
  readonly flags?: boolean;
  readonly acknowledgements?: boolean;
  readonly acknowledgement?: AcknowledgementTemplate;
  /** The words that were edited: `acknowledgement-changed` where others hold by now, and nothing is changed then. */
  readonly acknowledgementBefore?: AcknowledgementTemplate;
}

export type ChangeWriting = (
  wanted: WantedWriting & { readonly by: Actor },
) => Promise<Result<MailboxList, Refusal>>;

const ACKNOWLEDGEMENT_CHANGED: Refusal = {
  code: "acknowledgement-changed",
  field: "acknowledgementBefore",
  message: "Somebody has saved other words since you opened them. Look at theirs first.",
};

const switched = (wanted: boolean | undefined, since: Instant | null, now: Instant): Instant | null => {
  if (wanted === undefined) return since;
  return wanted ? (since ?? now) : null;
};

/**
 * Switches on or off what is written to a mailbox. It begins with the mail that arrives from then on: what was there
 * before is left as it is. What is switched off is taken away from the messages again.
 */
export const changeWriting =
  (needs: Needs): ChangeWriting =>
  async ({ mailbox: written, by, ...wanted }) => {
    const { record, now } = needs;
    const council = await record.council();
    if (council === null) return failed(NOT_SET_UP);
    const mailbox = written.toLowerCase();
    if (!council.mailboxes.some(({ address }) => address.toLowerCase() === mailbox)) {
      return failed(mailboxUnknown(mailbox));
    }
    const [wrong] = wanted.acknowledgement === undefined ? [] : checkTemplate(wanted.acknowledgement);
    if (wrong !== undefined) {
      const field = `acknowledgement.${wrong.field ?? ""}`;
      return failed({ code: "acknowledgement-invalid", field, message: wrong.message });
    }
    const seen = wanted.acknowledgementBefore;
    const changed = await record.changeWriting(
      mailbox,
      (before): Result<Writing, Refusal> => {
        if (seen !== undefined && !sameTemplate(seen, before.acknowledgement)) {
          return failed(ACKNOWLEDGEMENT_CHANGED);
        }
        const moment = now();
        return succeeded({
          marksSince: switched(wanted.marks, before.marksSince, moment),
          flagsSince: switched(wanted.flags, before.flagsSince, moment),
          acknowledgementsSince: switched(wanted.acknowledgements, before.acknowledgementsSince, moment),
          acknowledgement: wanted.acknowledgement ?? before.acknowledgement,
        });
      },
      by,
    );
    if (!changed.ok) return changed;
    return succeeded(await mailboxList(record, council));
  };
