import { checkTemplate } from "../domain/acknowledgement/template-check.ts";
import type { AcknowledgementTemplate } from "../domain/acknowledgement/template.ts";
import { writeAcknowledgement } from "../domain/acknowledgement/write.ts";
import { foldCase } from "../domain/case/fold.ts";
import { failed, succeeded, type Result } from "../domain/result.ts";
import { acknowledged } from "./acknowledge/compose.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { RulesReader, RulesWriter } from "./ports/rules.ts";
import { referenceOf } from "./reference.ts";
import { mailboxUnknown, NOT_SET_UP, type Refusal } from "./refusal.ts";
import { openRules, rulesOfCase } from "./rules/rules-book.ts";
import { SERVICE_ACTOR } from "./rules/kept-up.ts";

export type PreviewAcknowledgement = (input: {
  readonly mailbox: string;
  readonly acknowledgement: AcknowledgementTemplate;
}) => Promise<Result<{ readonly during: string; readonly outOfHours: string }, Refusal>>;

/** How an acknowledgement would read for an e-mail that arrived at this moment, within hours and out of them. */
export const previewAcknowledgement =
  (needs: {
    readonly record: CouncilStore & RulesReader & RulesWriter;
    readonly now: Now;
  }): PreviewAcknowledgement =>
  async ({ mailbox: written, acknowledgement }) => {
    const opened = await openRules(needs);
    if (opened === null) return failed(NOT_SET_UP);
    const { council, book } = opened;
    const address = written.toLowerCase();
    const shared = council.mailboxes.find((each) => each.address.toLowerCase() === address);
    if (shared === undefined) return failed(mailboxUnknown(address));
    const [wrong] = checkTemplate(acknowledgement);
    if (wrong !== undefined) {
      const field = `acknowledgement.${wrong.field ?? ""}`;
      return failed({ code: "acknowledgement-invalid", field, message: wrong.message });
    }
    const now = needs.now();
    const matter = foldCase([
      {
        type: "received",
        ...{ channel: "email", authority: shared.authority, service: shared.service, kind: "enquiry" },
        ...{
          mailbox: address,
          subject: "Damp in my bathroom",
          sender: { name: "A resident", address: null },
        },
        ...{ messageId: "<preview>", rules: book.current },
        ...{ seq: 1, at: now, recordedAt: now, by: SERVICE_ACTOR },
      },
    ]);
    const prefix = council.services.find(({ id }) => id === shared.service)?.referencePrefix ?? "CS";
    const reference = referenceOf(prefix, Number(now.slice(0, 4)), 1);
    const about = acknowledged(reference, matter, rulesOfCase(book, matter), council, now);
    return succeeded({
      during: writeAcknowledgement(acknowledgement, { ...about, outOfHours: false }),
      outOfHours: writeAcknowledgement(acknowledgement, { ...about, outOfHours: true }),
    });
  };
