import type { Notices } from "./notice-calls.ts";

/** A person on a message, as Outlook shows them. */
export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

/** The message in the reading pane: all that an add-in can ask of it. */
export interface ItemOnShow {
  readonly id: string;
  readonly mailbox: string;
  readonly subject: string;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly receivedAt: string;
  readonly text: string;
  readonly html: string;
  readonly internetHeaders: string;
  readonly categories: readonly string[];
  readonly isRead: boolean;
  readonly attachments: readonly {
    readonly id: string;
    readonly name: string;
    readonly contentType: string;
    readonly size: number;
  }[];
}

export interface Category {
  readonly name: string;
  /** `preset0` to `preset24`. */
  readonly colour: string;
}

export interface Notice {
  readonly key: string;
  readonly message: string;
  readonly kind: "information" | "progress" | "error" | "insight";
}

/** Who sits in front of it, and what this Outlook is. */
export interface OutlookSession {
  readonly user: Correspondent;
  readonly locale: string;
  readonly hostVersion: string;
  /** Outlook tells Windows' name for the time zone; the dates need the other one. */
  readonly timeZone: { readonly windows: string; readonly iana: string };
}

/** What the page that plays Outlook does when an add-in asks. */
export interface OutlookActions extends Notices {
  item(): ItemOnShow | null;
  categoriesOf(mailbox: string): Promise<readonly Category[]>;
  setCategories(item: ItemOnShow, names: readonly string[]): Promise<void>;
  reply(item: ItemOnShow, html: string): void;
  newMessage(draft: {
    readonly to: readonly string[];
    readonly subject: string;
    readonly html: string;
  }): void;
}
