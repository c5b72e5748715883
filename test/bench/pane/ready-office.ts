import { OFFICER, THE_MESSAGE } from "./open-message.ts";

/**
 * Stands where office.js stands, in both contestants' pages, when only what they are made of is to be measured: it is
 * there at once, with the same message open. What office.js and its host cost is the same for every add-in.
 */
const answered = { status: "succeeded", value: undefined };
const office = {
  EventType: { ItemChanged: "olkItemSelectedChanged" },
  onReady: async (ready?: (info: object) => void) => {
    const info = { host: "Outlook", platform: "OfficeOnline" };
    ready?.(info);
    return info;
  },
  context: {
    platform: "OfficeOnline",
    requirements: { isSetSupported: () => false },
    mailbox: {
      userProfile: { emailAddress: OFFICER.address },
      diagnostics: { hostName: "OutlookWebApp", hostVersion: "16.01" },
      addHandlerAsync: (_event: string, _listener: unknown, callback?: (answer: object) => void) =>
        callback?.(answered),
      item: {
        itemType: "message",
        internetMessageId: THE_MESSAGE.messageId,
        subject: THE_MESSAGE.subject,
        from: { displayName: THE_MESSAGE.from.name, emailAddress: THE_MESSAGE.from.address },
        to: [{ displayName: "Housing", emailAddress: THE_MESSAGE.mailbox }],
        cc: [],
        dateTimeCreated: new Date(),
      },
    },
  },
};
Object.assign(globalThis, { Office: office });
