/** What the form says that has a case answered with another about the same matter. */
export const MERGE_WORDS = {
  title: "Answer with another case",
  effect: "For a second message about the same matter. It is answered and counted under the other reference.",
  find: "Find the other case",
  findHint: "Reference, sender or subject",
  like: "Open cases of the same sender",
  found: "Open cases with these words",
  looking: "Looking",
  noneLike: "The same sender has no other open case. Find it by reference, sender or subject.",
  noneFound: "No other open case of this council has these words.",
  notRead: (why: string) => `The cases cannot be listed. ${why} A whole reference can still be given.`,
  more: (count: number) => `${count} more. Give more words to find the one that you mean.`,
  from: (sender: string, received: string) => `${sender}, received ${received}`,
  replyDue: (due: string, left: string) => `Reply due ${due}: ${left}`,
  noReplyPromised: "No reply promised",
  missing: "Choose the other case, or give its whole reference.",
  own: "This is the reference of the case itself. Please give that of the other one.",
  under: (own: string, other: string) => `${own} is answered and counted under ${other}.`,
  earlierHere: (other: string, received: string) =>
    `${other} then counts from ${received}, the earlier receipt of both.`,
  earlierThere: (other: string, received: string) =>
    `${other} came first, on ${received}, and counts from then.`,
  submit: (other: string) => `Answer with ${other}`,
  submitNone: "Answer with it",
} as const;
