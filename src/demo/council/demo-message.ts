import type { Instant } from "../../domain/calendar/civil-date.ts";

/** One message of the fictional council, before the stand-in for Microsoft Graph gives it its ids. */
export interface DemoMessage {
  /** Address of the mailbox in which it lies. */
  readonly mailbox: string;
  readonly folder: "inbox" | "sentitems" | "junkemail";
  readonly internetMessageId: string;
  readonly conversation: string;
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly replyTo?: readonly { readonly name: string; readonly address: string }[];
  readonly receivedAt: Instant;
  /** Plain text; the stand-in makes the HTML. */
  readonly text: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  /** Further internet headers, for example Auto-Submitted. Exchange takes off what only it may write. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** What Exchange itself writes on its arrival, for example X-MS-Exchange-Organization-SCL. */
  readonly stamped?: readonly (readonly [name: string, value: string])[];
  /** It came from outside although it says that it is from the council's own domain: a forgery. */
  readonly forged?: boolean;
  /** An officer has opened it; mail that has just come in is unread. */
  readonly wasRead?: boolean;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly size: number;
  }[];
}
