import type { DemoMessage } from "../../../src/demo/council/demo-message.ts";

export interface Letter {
  readonly mailbox: string;
  /** Alike for no two letters of a test. */
  readonly name: string;
  readonly receivedAt: string;
}

/** A letter from a member of the public who has not written before. */
export const letter = (
  { mailbox, name, receivedAt }: Letter,
  more: Partial<DemoMessage> = {},
): DemoMessage => ({
  ...{ mailbox, folder: "inbox", receivedAt },
  internetMessageId: `<${name}@residents.example>`,
  conversation: `conversation ${name}`,
  subject: `Damp in the back bedroom (${name})`,
  from: { name: `Resident ${name}`, address: `${name}@residents.example` },
  to: [{ name: "", address: mailbox }],
  text: "The wall behind the wardrobe is wet again. Could somebody come and look?",
  ...{ inReplyTo: null, references: [], headers: [], attachments: [] },
  ...more,
});
