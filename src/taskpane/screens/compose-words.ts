/** What stands beside a mail that is being written. */
export const COMPOSE_WORDS = {
  lookingUp: "Looking for the case of this mail",
  notTrackedTitle: "Nothing to say about this mail",
  notTracked: "It belongs to no case, so it starts and stops no clock. Write and send it as always.",
  failedTitle: "The case of this mail cannot be looked up",
  failed: (why: string) =>
    `${why} Write and send the mail all the same: it is recorded when it has been sent.`,
  tryAgain: "Try again",
  answered: (reference: string) =>
    `${reference} is answered already. This mail changes no clock, and is listed in the case when it has been sent.`,
  merged: (reference: string, into: string) =>
    `${reference} is answered with ${into}. This mail changes no clock.`,
  answering: (reference: string) => `You are answering ${reference}`,
  from: (sender: string, subject: string) => (subject === "" ? sender : `${sender}: ${subject}`),
} as const;
