import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { Answer } from "../../domain/reply/template.ts";

/** What an officer has begun to write in a case. */
export interface BegunAnswer {
  readonly reference: string;
  readonly officer: { readonly id: string; readonly name: string };
  readonly as: Answer;
  /** The new date of a holding reply, where one was promised. */
  readonly replyBy: CivilDate | null;
  readonly at: Instant;
}

export interface AnswersBegun {
  /** In the place of what the same officer began in the same case before. What is older than `forget` is cleared. */
  keepBegun(begun: BegunAnswer, forget: Instant): Promise<void>;
  /** The officer has not sent it. What a mail has used already stays. */
  forgetBegun(officerId: string, reference: string): Promise<void>;
  /** What this officer began in this case and no mail has used yet; null for nothing. */
  begunBy(officerId: string, reference: string): Promise<BegunAnswer | null>;
}
