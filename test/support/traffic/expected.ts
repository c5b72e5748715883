import type { DemoMessage } from "../../../src/demo/council/demo-message.ts";
import type { MailClass } from "../../../src/domain/mail/classification.ts";

/** What the service has to make of a mail. */
export type Expected =
  /** The first letter of a matter: one case, its clock running from this receipt. */
  | { readonly becomes: "case"; readonly class: "human" | "web_form"; readonly mayBeAcknowledged: boolean }
  /** The customer again, or a copy in another mailbox: no case of its own. */
  | { readonly becomes: "part-of-case" }
  | { readonly becomes: "answer"; readonly answer: "reply" | "holding_reply" | "acknowledgement" }
  /** Starts nothing and is answered by nobody, with this class as the reason. */
  | { readonly becomes: "nothing"; readonly class: MailClass };

/** A mail on its way, with what is to become of it. */
export interface TrafficMail {
  readonly mail: DemoMessage;
  readonly expected: Expected;
  /** Letters and answers of one matter share it; null for what belongs to none. */
  readonly matter: string | null;
  /** The public's letter that the mail server took for junk: what it becomes once a person moves it to the inbox. */
  readonly onceRescued?: Expected;
}

/** One of our automatic acknowledgements, as it leaves. */
export interface AcknowledgementLeft {
  readonly mailbox: string;
  readonly to: string;
  readonly messageId: string;
  /** Message-ID of the letter that it answers. */
  readonly inReplyTo: string;
  readonly subject: string;
}
