/** What is said where there is no case to show, besides the commonest screens. */
export const NOTICE_WORDS = {
  appointmentTitle: "An appointment is selected",
  appointment: "Appointments and meeting requests have no clocks. Select a message.",
  notAllowedTitle: "The add-in may not read this message",
  notAllowed:
    "Outlook keeps the message from it, because it was installed with too little permission. Ask your administrator to give Response Standards the permission “read and write items” (MailboxItem.ReadWrite.User) in the Microsoft 365 admin centre, and to accept it again after an update.",
  notAllowedMeanwhile: "The clocks run all the same: the Teams tab shows every case.",
  noAccessTitle: "No access to Response Standards",
  noAccess: "If you work with this council's mail, ask your administrator to let you in.",
} as const;
