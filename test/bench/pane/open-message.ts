/**
 * Who sits before the Outlook of the bench, and the message that lies open there. Nothing else: what stands for office.js
 * carries it into both contestants' pages.
 */
export const OFFICER = { name: "Priya Raman", address: "priya.raman@calderwick.example" } as const;

export const THE_MESSAGE = {
  messageId: "<damp.back.bedroom@resident.example>",
  mailbox: "housing@calderwick.example",
  subject: "Damp in the back bedroom at 14 Kiln Street",
  from: { name: "Rosa Lindqvist", address: "rosa.lindqvist@resident.example" },
} as const;
