import type { Resident } from "./people.ts";

/** What somebody wants of the council, over all the mail that goes to and fro about it. */
export interface Matter {
  readonly id: string;
  readonly mailbox: string;
  readonly customer: Resident;
  readonly subject: string;
  /** Message-IDs of its letters and answers, the latest last. */
  readonly messages: string[];
  answers: number;
}
