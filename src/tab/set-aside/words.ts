export const setAsideWords = {
  title: "Set aside",
  about:
    "Nothing is dropped without a word: what could not be taken in or written stays here until somebody has looked after it.",
  none: {
    title: "Nothing waits here",
    text: "All mail was taken in, and everything that should be written was written.",
  },
  groups: {
    acknowledgements: "Acknowledgements",
    mail: "Mail that could not be taken in",
    marks: "Tags and follow-ups that could not be written",
  },
  mail: {
    title: "A message could not be read",
    titleWithCase: "A message could not be read in full",
    withCase:
      "A case was started from what is known of it, and its clock runs from the receipt. Open the message in Outlook and see whether sender, subject and service of the case are right.",
    triedAgain: "It is tried again by itself, three times in all. Nothing has to be done yet.",
    withoutCase:
      "Look for it in the mailbox. If it is from the public, forward it to the mailbox or log it under Letters with the date of its receipt, so that a clock runs.",
  },
  unknown: {
    title: "An acknowledgement may or may not have been sent",
    whatToDo:
      "It is not sent again by itself, so that nobody gets two. If the customer has not got it, acknowledge by hand.",
  },
  notSent: {
    title: "An acknowledgement was not sent",
    whatToDo:
      "The customer has got no automatic acknowledgement. Where one is due, acknowledge by hand: its clock runs on until then.",
  },
  sending: {
    title: "An acknowledgement is on its way for longer than usual",
    whatToDo:
      "Whether it has left is asked again by itself until Microsoft 365 answers. It is never sent twice.",
  },
  marks: {
    title: "A message does not bear its tag",
    whatToDo:
      "Its clocks and figures are right all the same; only Outlook does not show them on the message. It is tried again by itself, once an hour.",
  },
  noReason: "No reason was given.",
  why: "Why",
  toDo: "What to do",
  tried: (tries: number, when: string) =>
    tries === 1 ? `Tried once, ${when}` : `Tried ${tries} times, last ${when}`,
  since: (when: string) => `Since ${when}`,
  openCase: (reference: string) => `Open ${reference}`,
  id: "Its id, for your administrator",
  lookedAfter: "I have looked after it",
  lookedAfterOf: (title: string, of: string) => `I have looked after it: ${title}, ${of}`,
  taken: "It is taken off the list for everyone in ten seconds.",
  notTaken: (reason: string) => `It stays on the list. ${reason}`,
} as const;
