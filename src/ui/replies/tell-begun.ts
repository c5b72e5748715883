import type { AnswerBegun } from "../../contracts/reply-template.ts";
import type { Api } from "../api/api.ts";

/** How a retry waits; a test hands in one of its own. */
export type Wait = (milliseconds: number) => Promise<void>;

const AGAIN_AFTER_MS = 3_000;

const pause: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Tells the service what answer is being written, or that none is any more, so that it need not guess when it sees
 * the mail. Tried once more where that may help; the officer is not troubled with it, for the reply goes out either way and can be put right.
 */
export const tellBegun = async (
  api: Pick<Api, "answerBegun">,
  reference: string,
  begun: AnswerBegun,
  wait: Wait = pause,
): Promise<void> => {
  const answer = await api.answerBegun(reference, begun);
  if (answer.ok || !answer.failure.mayPass) return;
  await wait(AGAIN_AFTER_MS);
  await api.answerBegun(reference, begun);
};

/** Tells one after the other, so that what is tried again never overtakes what was said since. */
export const begunTeller = (
  api: Pick<Api, "answerBegun">,
  wait?: Wait,
): ((reference: string, begun: AnswerBegun) => Promise<void>) => {
  let told = Promise.resolve();
  return (reference, begun) => {
    told = told.then(() => tellBegun(api, reference, begun, wait));
    return told;
  };
};
