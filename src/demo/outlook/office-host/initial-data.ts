import type { Correspondent, ItemOnShow, OutlookSession } from "./item-on-show.ts";

const ITEM_TYPE_MESSAGE = 1;
const ITEM_TYPE_NONE = 6;
/** ReadWriteMailbox in the numbers of the wire, as our manifest asks for it. */
const PERMISSION_READ_WRITE_MAILBOX = 2;

const recipient = (person: Correspondent, ownDomain: string) => ({
  name: person.name,
  address: person.address,
  recipientType: person.address.endsWith(`@${ownDomain}`) ? 1 : 3,
});

/** Minutes east of Greenwich on the date of the message, as Outlook on the web tells them for a range. */
const offsetsAround = (item: ItemOnShow | null, timeZone: string) => {
  const moment = new Date(item?.receivedAt ?? 0);
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

/** Everything that office.js knows of the item without asking again: sent at the start and at every ItemChanged. */
export const initialData = (item: ItemOnShow | null, session: OutlookSession): Record<string, unknown> => {
  const ownDomain = session.user.address.split("@")[1] ?? "";
  const common = {
    permissionLevel: PERMISSION_READ_WRITE_MAILBOX,
    userDisplayName: session.user.name,
    userEmailAddress: session.user.address,
    userTimeZone: session.timeZone.windows,
    userProfileType: "office365",
    hostVersion: session.hostVersion,
    owaView: "ThreeColumns",
    ewsUrl: "",
    restUrl: "",
    timeZoneOffsets: offsetsAround(item, session.timeZone.iana),
  };
  if (!item) return { ...common, itemType: ITEM_TYPE_NONE };
  return {
    ...common,
    itemType: ITEM_TYPE_MESSAGE,
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
