/** How long a host may take to answer before the page goes on by itself. */
const ANSWER_SECONDS = 4;

/** The answer, or a failure where the host gives none in time. */
export const inTime = <T>(promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error("The host gave no answer")), ANSWER_SECONDS * 1000);
    }),
  ]);
