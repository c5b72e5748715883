import { describe, expect, it } from "@jest/globals";
import { failed, succeeded } from "../../../../src/domain/result.ts";
import { knownMessages, keyOf, type Asked } from "../../../../src/taskpane/start/known-messages.ts";
import type { Api, SeenMessage } from "../../../../src/ui/api/api.ts";
import { unreachable } from "../../../../src/ui/api/failure.ts";

type Answer = Awaited<ReturnType<Api["message"]>>;

const HOUSING = "housing@wending.example";
const FIRST: Asked = { messageId: "<1@x>", mailbox: null };
const seenIn = (mailbox: string, messageId = "<1@x>"): Answer =>
  succeeded({ messageId, mailbox, decision: "starts-no-clock", case: null } as unknown as SeenMessage);

/** A service that answers when it is told to. */
const service = () => {
  const asked: { readonly words: string; answer(answer: Answer): Promise<void> }[] = [];
  const message: Api["message"] = (messageId, mailbox) =>
    new Promise((resolve) => {
      asked.push({
        words: `${messageId} ${mailbox ?? "anywhere"}`,
        answer: async (answer) => {
          resolve(answer);
          await new Promise((done) => setTimeout(done));
        },
      });
    });
  return { asked, message };
};
const page = { visibilityState: "hidden" as const, addEventListener: () => undefined };
const begun = () => {
  const { asked, message } = service();
  return { asked, book: knownMessages({ message }, page) };
};

describe("what the service tells of the followed message", () => {
  it("is asked for before the mailboxes are known, and not again when they are", async () => {
    const { asked, book } = begun();
    book.follow(FIRST);
    book.follow({ ...FIRST, mailbox: HOUSING });
    await asked[0]?.answer(seenIn(HOUSING));
    expect(asked.map(({ words }) => words)).toEqual(["<1@x> anywhere"]);
    expect(book.now().get(keyOf({ ...FIRST, mailbox: HOUSING }))?.seen?.mailbox).toBe(HOUSING);
  });

  it("counts for the mailbox that is named later, too", async () => {
    const { asked, book } = begun();
    book.follow(FIRST);
    await asked[0]?.answer(seenIn(HOUSING));
    book.follow({ ...FIRST, mailbox: HOUSING });
    expect(asked).toHaveLength(1);
    expect(book.now().get(keyOf({ ...FIRST, mailbox: HOUSING }))?.seen?.mailbox).toBe(HOUSING);
  });

  it("is asked for again where the message lies in another mailbox than the one that is meant", async () => {
    const { asked, book } = begun();
    book.follow(FIRST);
    book.follow({ ...FIRST, mailbox: HOUSING });
    await asked[0]?.answer(seenIn("planning@wending.example"));
    expect(asked.map(({ words }) => words)).toEqual(["<1@x> anywhere", `<1@x> ${HOUSING}`]);
    expect(book.now().size).toBe(0);
  });

  it("is not put beside another message that was selected meanwhile", async () => {
    const { asked, book } = begun();
    book.follow(FIRST);
    book.follow({ messageId: "<2@x>", mailbox: null });
    await asked[0]?.answer(seenIn(HOUSING));
    expect(book.now().size).toBe(0);
    await asked[1]?.answer(seenIn(HOUSING, "<2@x>"));
    expect([...book.now().keys()]).toEqual([" <2@x>"]);
  });

  it("stays while the service is away, with the number of misses", async () => {
    const { asked, book } = begun();
    book.follow(FIRST);
    await asked[0]?.answer(seenIn(HOUSING));
    book.readAgain();
    await asked[1]?.answer(failed(unreachable));
    expect(book.now().get(keyOf(FIRST))).toMatchObject({ seen: { mailbox: HOUSING }, failures: 1 });
  });

  it("is not asked for any more once nothing is followed", async () => {
    const { asked, book } = begun();
    book.follow(FIRST);
    book.follow(null);
    await asked[0]?.answer(seenIn(HOUSING));
    expect(book.now().size).toBe(0);
    book.follow(FIRST);
    expect(asked).toHaveLength(2);
  });
});
