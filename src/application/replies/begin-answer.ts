import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { foldCase } from "../../domain/case/fold.ts";
import { isPromisedDate } from "../../domain/reply/promised-date.ts";
import type { Answer } from "../../domain/reply/template.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { timeZoneOf } from "../council-rules.ts";
import type { AnswersBegun } from "../ports/answers-begun.ts";
import type { CaseReader } from "../ports/case-reader.ts";
import type { CouncilStore } from "../ports/council.ts";
import type { Now } from "../ports/now.ts";
import { caseNotFound, NOT_SET_UP, type Refusal } from "../refusal.ts";
import type { OfficerActor } from "../use-cases.ts";
import { forgottenBefore } from "./begun.ts";

/**
 * Notes what an officer begins to write in a case, so that the mail is known for what it is when it is seen among the
 * sent ones. It is no event: as long as nothing is sent, nothing has happened.
 */
export type BeginAnswer = (input: {
  readonly reference: string;
  /** null: nothing any more, the officer has not sent it. The next mail is then taken for what it says itself. */
  readonly as: Answer | null;
  readonly replyBy: CivilDate | null;
  readonly by: OfficerActor;
}) => Promise<Result<Record<string, never>, Refusal>>;

interface Needs {
  readonly record: AnswersBegun & CouncilStore & Pick<CaseReader, "eventsOf">;
  readonly now: Now;
}

export const beginAnswer =
  ({ record, now }: Needs): BeginAnswer =>
  async ({ reference, as, replyBy, by }) => {
    const [council, events] = await Promise.all([record.council(), record.eventsOf(reference)]);
    if (council === null) return failed(NOT_SET_UP);
    if (events === null) return failed(caseNotFound(reference));
    const at = now();
    const { authority, mergedInto } = foldCase(events);
    const inCase = mergedInto ?? reference;
    if (as === null) {
      await record.forgetBegun(by.id, inCase);
      return succeeded({});
    }
    const promised = as === "holding-reply" ? replyBy : null;
    if (promised !== null && !isPromisedDate(promised, civilDateAt(at, timeZoneOf(council, authority)))) {
      const message = "The new date is a day from today on, within a year. Write it as 2026-04-30.";
      return failed({ code: "field-invalid", field: "replyBy", message });
    }
    const name = council.officers.find(({ id }) => id === by.id)?.name ?? by.name;
    await record.keepBegun(
      { reference: inCase, officer: { id: by.id, name }, as, replyBy: promised, at },
      forgottenBefore(at),
    );
    return succeeded({});
  };
