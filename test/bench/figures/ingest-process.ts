// Takes in mail through the real writer, a round whenever the parent asks for one, and says how long it took.
import { openStore } from "../../../src/adapters/store/open-store.ts";
import { useCasesOf } from "../../../src/application/compose.ts";
import { aMessage, anAnswer } from "../../support/builders.ts";
import { NOW, TENANT } from "./council.ts";

const [url = "", folder = "", name = ""] = process.argv.slice(2);
const MAILBOXES = ["housing@ashby.example", "revenues@ashby.example", "housing@borrow.example"] as const;
const PAGE = 50;

const store = await openStore({ databaseUrl: url, folder, now: () => NOW, poolSize: 4 });
const app = useCasesOf({ record: store.of(TENANT), now: () => NOW });

/** A page of questions of one mailbox as it has them, one after the other within two days, and one of answers. */
const pagesOf = (round: number) =>
  MAILBOXES.map((mailbox, which) => {
    const questions = Array.from({ length: PAGE }, (_, index) => {
      const id = `${name}-${round}-${which}-${index}`;
      const receivedAt = `2026-06-${String(2 + ((round * 2 + (index < PAGE / 2 ? 0 : 1)) % 24)).padStart(2, "0")}T10:00:00.000Z`;
      return aMessage({
        ...{ mailbox, messageId: `<${id}@resident.example>`, conversationId: id },
        ...{ receivedAt, sentAt: receivedAt, from: { name: id, address: `${id}@resident.example` } },
      });
    });
    const answers = questions
      .filter((_, index) => index % 2 === 0)
      .map((each) =>
        anAnswer(each, { receivedAt: "2026-06-29T10:00:00.000Z", sentAt: "2026-06-29T10:00:00.000Z" }),
      );
    return [questions, answers];
  }).flat();

process.on("message", (round: number | "end") => {
  if (round === "end") return void store.close().then(() => process.disconnect());
  void (async () => {
    const pages = pagesOf(round);
    const begun = performance.now();
    for (const page of pages) {
      const received = await app.receiveMail(page);
      if (!received.ok) throw new Error(received.failure.message);
    }
    process.send?.(performance.now() - begun);
  })();
});
process.send?.("ready");
