/** What is said where there is no case to show, besides the commonest screens. */
export const NOTICE_WORDS = {
  appointmentTitle: "An appointment is selected",
  appointment: "Appointments and meeting requests have no clocks. Select a message.",
  notAllowedTitle: "The add-in may not read this message",
  notAllowed:
    "Outlook keeps the message from it, because it was installed with too little permission. Ask your administrator to give Response Standards the permission “read and write mailbox” (Mailbox.ReadWrite.User) in the Microsoft 365 admin centre, and to accept it again after an update.",
  notAllowedMeanwhile: "The clocks run all the same: the Teams tab shows every case.",
  noAccessTitle: "No access to Response Standards",
  noAccess: "If you work with this council's mail, ask your administrator to let you in.",

  sentAs: {
    acknowledgement: "This message went out in this case and counts as an acknowledgement.",
    "holding-reply":
      "This message went out in this case and counts as a holding reply: the reply is still due.",
    reply: "This message went out in this case and counts as the reply.",
  },
  sentAsNothing: "This message went out in this case. It counts as no answer to the customer.",

  severalTitle: (count: number) => `${count} messages selected`,
  several: "What is due for each, the most pressing first.",
  severalTooMany: (shown: number) => `Only the first ${shown} are shown. Select fewer to see them all.`,
  severalUntold: (count: number) =>
    count === 1
      ? "Outlook does not tell enough of one message."
      : `Outlook does not tell enough of ${count} messages.`,
  noSubject: "No subject",
  asking: "Asking",
  noCase: "Not tracked",
  notKnown: "Not known to the service",
  from: (name: string) => `From ${name}`,
  owned: (name: string) => `Owner: ${name}`,
  unowned: "Unowned",
  takeAll: (count: number) => (count === 1 ? "Take the one that is not yours" : `Take all ${count}`),
  takenAll: (count: number) => (count === 1 ? "You own one more case." : `You own ${count} more cases.`),
  notTaken: (references: string, why: string) => `Not taken: ${references}. ${why}`,
  nothingToTake: "There is none here that you could take on.",
  openSpoken: (reference: string) => `Open ${reference} here`,
} as const;
