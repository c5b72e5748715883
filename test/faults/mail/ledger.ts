import type { AcknowledgementLeft, TrafficMail } from "../../support/traffic/expected.ts";
import type { Watched } from "../stage.ts";
import type { Expected } from "../count.ts";

/** Puts mail into the mailboxes, and keeps what has to become of it. */
export interface Ledger {
  readonly expected: readonly Expected[];
  bring(mails: readonly TrafficMail[]): void;
  /** A person takes a letter out of the junk folder. */
  rescueSome(): void;
  /** Acknowledgements that left since it was asked last. */
  left(): readonly (AcknowledgementLeft & { readonly at: string })[];
}

const becomes = { case: "case", "part-of-case": "part", answer: "part", nothing: "none" } as const;

const expectedOf = ({ mail, expected }: Pick<TrafficMail, "mail" | "expected">): Expected => ({
  mailbox: mail.mailbox.toLowerCase(),
  messageId: mail.internetMessageId,
  becomes: becomes[expected.becomes],
  acknowledged: expected.becomes === "case" && expected.mayBeAcknowledged ? "once" : "never",
});

export const openLedger = ({ graph }: Watched): Ledger => {
  const expected: Expected[] = [];
  const junk: (TrafficMail & { readonly id: string })[] = [];
  let heard = 0;
  return {
    expected,
    bring: (mails) => {
      for (const each of mails) {
        const { id } = graph.world.deliver(each.mail);
        if (each.onceRescued === undefined) expected.push(expectedOf(each));
        else junk.push({ ...each, id });
      }
    },
    rescueSome: () => {
      for (const { id, mail, onceRescued, expected: inJunk } of junk.splice(0)) {
        graph.world.move(id, "inbox");
        expected.push(expectedOf({ mail, expected: onceRescued ?? inJunk }));
      }
    },
    left: () => {
      const since = graph.traffic.sends.slice(heard);
      heard += since.length;
      return since.flatMap(({ mailbox, to, internetMessageId, inReplyTo, subject, at }) =>
        inReplyTo === null
          ? []
          : [{ mailbox, to: to[0] ?? "", messageId: internetMessageId, inReplyTo, subject, at }],
      );
    },
  };
};
