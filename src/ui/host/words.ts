/** What the host bridge says to people. */
export const HOST_WORDS = {
  itemChanged:
    "Another message was selected meanwhile, so no reply was opened. Select the message again and press Reply.",
  replyElsewhere:
    "Another message was selected while the reply was opened, so it may answer the wrong message. Close that reply without sending it, select the message again and press Reply.",
  replyTimedOut:
    "Outlook did not say whether it opened a reply. If none appeared, use Outlook's own Reply button: the reply is recorded just the same.",
  replyRefused:
    "Outlook could not open a reply here. Use Outlook's own Reply button: the reply is recorded just the same.",
  replyForbidden:
    "The add-in may not open a reply: your administrator has to give it the permission to read and write the mailbox. Until then use Outlook's own Reply button: the reply is recorded just the same.",
  replyOnlyInOutlook:
    "A reply is written in Outlook. Open the message there: the reply is recorded when it has been sent.",
  notTheSameItem: "Another message was selected meanwhile. Select the message again.",
  noReceipt: "Outlook does not tell when this message was received. Log it as a letter instead.",
  onlyInOutlook: "Messages are brought in from Outlook. Open the message there.",
  otherDraft: "Another message is being written now. Nothing was changed.",
  headersNotSupported: "This Outlook cannot mark a message with what it is.",
  headersTimedOut: "Outlook did not say whether the message was marked.",
  headersForbidden:
    "The add-in may not mark the message: your administrator has to give it the permission to read and write the mailbox.",
  writtenInOutlook: "Messages are written in Outlook.",
  noSharedMailbox: "not told by Outlook",
  none: "none",
  yes: "yes",
  no: "no",
  noItemToTell: "no item selected",
  noAnswer: (seconds: number) => `Outlook gave no answer within ${seconds} s`,
  refusedWithoutReason: "Outlook refused without a reason",
  withoutOutlook: "Browser, without Outlook",
  labels: {
    program: "Program",
    version: "Program version",
    mailboxApi: "Mailbox API",
    nestedSignIn: "Nested sign-in",
    identityApi: "Identity API",
    severalMessages: "Several messages at once",
    permission: "Permission to read",
    sharedMailbox: "Shared mailbox",
    problems: "Host problems",
  },
} as const;
