import type { DraftOnShow } from "./draft-on-show.ts";
import type { Correspondent, ItemOnShow, OutlookSession } from "./item-on-show.ts";

/** What office.js knows of the item without asking again: sent at the start and at every ItemChanged. */
export type InitialData = Readonly<Record<string, unknown>>;

const ITEM_TYPE = { message: 1, beingWritten: 4, none: 6 } as const;

/** As office.js takes a person apart; 1 is a colleague, 3 somebody outside. */
export const recipient = (person: Correspondent, ownDomain: string) => ({
  name: person.name,
  address: person.address,
  recipientType: person.address.toLowerCase().endsWith(`@${ownDomain}`) ? 1 : 3,
});

export const domainOf = (session: OutlookSession): string => session.user.address.split("@")[1] ?? "";

/** Minutes east of Greenwich on the date of the message, as Outlook on the web tells them for a range. */
const offsetsAround = (receivedAt: string, timeZone: string) => {
  const moment = new Date(receivedAt);
  const name = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(moment)
    .find((part) => part.type === "timeZoneName")?.value;
  const [, hours = "0", minutes = "0"] = /GMT([+-]\d+):(\d+)/.exec(name ?? "") ?? [];
  const year = moment.getUTCFullYear();
  return [
    {
      start: Date.UTC(year - 1, 0),
      end: Date.UTC(year + 2, 0),
      offset: Number(hours) * 60 + Number(minutes),
    },
  ];
};

const ofPerson = (session: OutlookSession, at = new Date(0).toISOString()): InitialData => ({
  userDisplayName: session.user.name,
  userEmailAddress: session.user.address,
  userTimeZone: session.timeZone.windows,
  userProfileType: "office365",
  hostVersion: session.hostVersion,
  owaView: "ThreeColumns",
  ewsUrl: "",
  restUrl: "",
  timeZoneOffsets: offsetsAround(at, session.timeZone.iana),
});

export const withoutItem = (data: InitialData): InitialData => ({
  ...Object.fromEntries(Object.entries(data).filter(([name]) => /^(user|host|owa|ews|rest|time)/.test(name))),
  itemType: ITEM_TYPE.none,
});

export const isNothing = (data: InitialData): boolean => data["itemType"] === ITEM_TYPE.none;

/** Of a message that is read; null: none is selected. */
export const initialData = (item: ItemOnShow | null, session: OutlookSession): InitialData => {
  if (!item) return withoutItem(ofPerson(session));
  const ownDomain = domainOf(session);
  return {
    ...ofPerson(session, item.receivedAt),
    itemType: ITEM_TYPE.message,
    itemClass: "IPM.Note",
    id: item.id,
    subject: item.subject,
    normalizedSubject: item.subject.replace(/^((re|fwd?|fw)\s*:\s*)+/i, ""),
    conversationId: item.conversationId,
    internetMessageId: item.internetMessageId,
    from: recipient(item.from, ownDomain),
    sender: recipient(item.from, ownDomain),
    to: item.to.map((each) => recipient(each, ownDomain)),
    cc: item.cc.map((each) => recipient(each, ownDomain)),
    bcc: [],
    dateTimeCreated: Date.parse(item.receivedAt),
    dateTimeModified: Date.parse(item.receivedAt),
    isRead: item.isRead,
    isFromSharedFolder: item.mailbox !== session.user.address,
    attachments: item.attachments.map((each) => ({ attachmentType: 0, isInline: false, ...each })),
  };
};

/** Of a message that is being written: everything that may still change has to be asked for. */
export const initialDataOfDraft = (draft: DraftOnShow | null, session: OutlookSession): InitialData =>
  draft
    ? {
        ...ofPerson(session),
        itemType: ITEM_TYPE.beingWritten,
        itemClass: "IPM.Note",
        conversationId: draft.conversationId,
        isFromSharedFolder: draft.mailbox !== session.user.address,
      }
    : withoutItem(ofPerson(session));
