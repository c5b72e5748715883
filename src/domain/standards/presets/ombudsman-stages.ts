import type { Standard } from "../standard.ts";
import { PUBLISHED, WRITTEN_OR_SPOKEN } from "./published.ts";

interface Stage {
  readonly kind: "complaint" | "complaint-review";
  readonly id: string;
  readonly name: string;
  readonly replyWithin: number;
  /** The most working days by which it may be put off. */
  readonly extension: number;
  /** Where the code says so. */
  readonly acknowledgementSource: string;
  readonly replySource: string;
}

/** What is the same in all rows of a code. */
export type Code = Pick<Standard, "inForceFrom" | "basis" | "services">;

/**
 * The two promises of one stage of a complaint, as both ombudsmen set them: an acknowledgement within five working
 * days of receipt, and an answer counted from the acknowledgement. Neither code says what a working day is, so the
 * reading kinder to the public is taken: days on which only the council is closed do count.
 */
export const ombudsmanStage = (code: Code, stage: Stage): readonly Standard[] => {
  const shared = {
    ...PUBLISHED,
    ...code,
    kinds: [stage.kind],
    channels: WRITTEN_OR_SPOKEN,
    workingDays: "statutory",
  } as const;
  return [
    {
      ...shared,
      id: `${stage.id}-acknowledgement`,
      title: `${stage.name}: acknowledge within 5 working days`,
      promised: "acknowledgement",
      allowance: { workingDays: 5 },
      source: stage.acknowledgementSource,
    },
    {
      ...shared,
      id: `${stage.id}-reply`,
      title: `${stage.name}: answer within ${stage.replyWithin} working days of the acknowledgement`,
      promised: "reply",
      allowance: { workingDays: stage.replyWithin },
      startsAt: "acknowledgement",
      extension: {
        atMost: { workingDays: stage.extension },
        times: 1,
        noticeBy: "due-date",
        noticeSays: "Why more time is needed, by when the answer will come, and how to reach the Ombudsman",
      },
      source: stage.replySource,
    },
  ];
};
