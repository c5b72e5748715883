import type { Language } from "../../domain/acknowledgement/template.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { replyFactsOf } from "../../domain/reply/facts-of-case.ts";
import type { ReplyTemplate } from "../../domain/reply/template.ts";
import { writeReply, type WrittenReply } from "../../domain/reply/write.ts";
import type { Council } from "../api/api.ts";
import type { ShownCase } from "../case/shown-case.ts";

/** A template filled in with what is known of the case, ready for Outlook's reply window. */
export const writtenReply = (
  template: ReplyTemplate,
  shown: ShownCase,
  council: Pick<Council, "name" | "me" | "authorities" | "services">,
  asked: { readonly language: Language; readonly newDate: CivilDate | null },
): WrittenReply => {
  const { reference, case: matter, clocks, timeZone } = shown;
  const nameOf = (named: readonly { readonly id: string; readonly name: string }[], id: string) =>
    named.find((each) => each.id === id)?.name;
  const facts = replyFactsOf({
    ...{ reference, matter, clocks, timeZone },
    service: nameOf(council.services, matter.service) ?? matter.service,
    // Of a joint service, the council that was written to.
    council: nameOf(council.authorities, matter.authority) ?? council.name,
    officer: council.me.name,
    newDate: asked.newDate,
  });
  return writeReply(template, facts, asked.language);
};
