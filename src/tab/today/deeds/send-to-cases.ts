import type { DeskRow } from "../../../contracts/desk.ts";
import type { CaseEvent } from "../../../domain/case/event.ts";
import { failed, succeeded, type Result } from "../../../domain/result.ts";
import type { Api } from "../../../ui/api/api.ts";
import { unexpected, type ApiFailure } from "../../../ui/api/failure.ts";
import type { DeedOnCase } from "./deed.ts";

export type DeedApi = Pick<Api, "recordFacts" | "mergeCases" | "snooze" | "follow">;

/** What is sent for one case. Facts go under a key, so that each is recorded once however often it is sent. */
export interface ToCase {
  readonly row: DeskRow;
  readonly key: string;
  readonly sent: Exclude<DeedOnCase, { sends: "nothing" }>;
}

/** The events of the case by then; none where what was sent is no event. */
export type FromCase = Result<readonly CaseEvent[], ApiFailure>;

/** So many cases are recorded in one step: few enough to see it go on, and to stop it. */
const TOGETHER = 20;
/** So many questions are on their way at once: more would only wait for each other. */
const FACTS_AT_ONCE = 2;
const OTHERS_AT_ONCE = 6;

const OK = 200;

/** Does the work for each, a few at a time and in order, until `until`. */
const forEach = async <T>(
  things: readonly T[],
  atOnce: number,
  work: (thing: T) => Promise<void>,
  until: AbortSignal,
): Promise<void> => {
  let next = 0;
  const hand = async (): Promise<void> => {
    while (next < things.length && !until.aborted) {
      const thing = things[next] as T;
      next += 1;
      await work(thing);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, hand));
};

const inParts = <T>(things: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(things.length / size) }, (_, part) =>
    things.slice(part * size, (part + 1) * size),
  );

const recordTogether = async (api: DeedApi, part: readonly ToCase[]): Promise<readonly FromCase[]> => {
  const facts = part.flatMap(({ row, key, sent }) =>
    sent.sends === "fact" ? [{ reference: row.reference, key, fact: sent.fact }] : [],
  );
  const answer = await api.recordFacts({ facts });
  return part.map((_, place): FromCase => {
    if (!answer.ok) return answer;
    const told = answer.value.cases[place];
    if (told?.events) return succeeded(told.events);
    return failed(told?.problem ? { ...told.problem, mayPass: false } : unexpected(OK));
  });
};

/** What is not said of many cases in one step. */
const sendAlone = async (api: DeedApi, { row, key, sent }: ToCase): Promise<FromCase> => {
  const { reference } = row;
  switch (sent.sends) {
    case "merge": {
      const answer = await api.mergeCases(reference, { key, into: sent.into });
      return answer.ok ? succeeded(answer.value.events) : answer;
    }
    case "snooze": {
      const answer = await api.snooze(reference, sent.until);
      return answer.ok ? succeeded([]) : answer;
    }
    case "follow": {
      const answer = await api.follow(reference, sent.following);
      return answer.ok ? succeeded([]) : answer;
    }
    case "fact":
      return succeeded([]);
  }
};

/** Sends each, and tells of each once it is answered; what was not begun when `until` came is not sent. */
export const sendToCases = async <T extends ToCase>(
  api: DeedApi,
  all: readonly T[],
  answered: (to: T, answer: FromCase) => void,
  until: AbortSignal,
): Promise<void> => {
  const facts = all.filter(({ sent }) => sent.sends === "fact");
  const others = all.filter(({ sent }) => sent.sends !== "fact");
  const record = async (part: readonly T[]): Promise<void> => {
    const answers = await recordTogether(api, part);
    part.forEach((each, place) => answered(each, answers[place] ?? failed(unexpected(OK))));
  };
  await forEach(inParts(facts, TOGETHER), FACTS_AT_ONCE, record, until);
  await forEach(others, OTHERS_AT_ONCE, async (each) => answered(each, await sendAlone(api, each)), until);
};
