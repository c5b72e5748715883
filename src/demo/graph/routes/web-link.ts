import type { StoredMail } from "../world/stored-mail.ts";

/** Under this name the app of the stand-in knows where Outlook is. */
export const OUTLOOK_PAGE = "outlookPage";

export const OUTLOOK_ON_THE_WEB = "https://outlook.office365.com/owa/";

/** Where a message opens for people: the page that plays Outlook finds it by its Message-ID. */
export const webLink = (
  { internetMessageId, mailbox }: StoredMail,
  { outlookPage }: { readonly outlookPage: string },
): string => {
  const query = new URLSearchParams({ message: internetMessageId, mailbox });
  return `${outlookPage}?${query.toString()}`;
};
