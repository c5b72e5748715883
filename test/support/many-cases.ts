import { openStore } from "../../src/adapters/store/open-store.ts";
import { useCasesOf } from "../../src/application/compose.ts";
import type { MailMessage } from "../../src/domain/mail/message.ts";
import { instantOf } from "../../src/domain/calendar/instant.ts";
import { aMessage } from "./builders.ts";

const STEP = 250;
const HOUR = 3_600_000;

/** Matters that nobody mistakes for one another, so that a search for one finds it. */
const SUBJECTS = ["Broken fence", "Street light out", "Missed bin", "Damp wall", "Noise at night"] as const;

/**
 * Puts so many open cases straight into the record of the one council in a data folder, received over the last days;
 * spread over its mailboxes.
 */
export const seedManyCases = async (folder: string, cases: number, days: number): Promise<void> => {
  const now = (): string => new Date().toISOString();
  const store = await openStore({ folder, now });
  try {
    const [tenant = ""] = await store.tenants();
    const record = store.of(tenant);
    const app = useCasesOf({ record, now });
    const council = await record.council();
    if (council === null) throw new Error("There is no council in this folder");
    const latest = Date.now();
    const message = (index: number): MailMessage => {
      const mailbox = council.mailboxes[index % council.mailboxes.length]?.address ?? "";
      const at = instantOf(latest - Math.floor((index / cases) * days * 24 * HOUR));
      return aMessage({
        mailbox,
        messageId: `<many-${index}@resident.example>`,
        to: [{ name: "", address: mailbox }],
        from: { name: `Resident ${index}`, address: `resident-${index}@resident.example` },
        subject: `${SUBJECTS[index % SUBJECTS.length]} ${index}`,
        receivedAt: at,
        sentAt: at,
      });
    };
    for (let from = 0; from < cases; from += STEP) {
      const messages = Array.from({ length: Math.min(STEP, cases - from) }, (_, step) =>
        message(from + step),
      );
      const received = await app.receiveMail(messages);
      if (!received.ok) throw new Error(received.failure.message);
    }
  } finally {
    await store.close();
  }
};
