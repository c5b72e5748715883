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
const begun = (look: Parameters<typeof knownMessages>[2] = null) => {
  const { asked, message } = service();
  return { asked, book: knownMessages({ message }, page, look) };
};
const turn = () => new Promise((done) => setTimeout(done));

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

describe("what the first look was told", () => {
  const told = seenIn(HOUSING);
  const lookedAt = (messageId: string, seen = told.ok ? told.value : null) => ({
    ...{ messageId, message: Promise.resolve(seen) },
  });

  it("is not asked for a second time", async () => {
    const { asked, book } = begun(lookedAt("<1@x>"));
    book.follow(FIRST);
    book.follow({ ...FIRST, mailbox: HOUSING });
    await turn();
    expect(asked).toEqual([]);
    expect(book.now().get(keyOf({ ...FIRST, mailbox: HOUSING }))?.seen?.mailbox).toBe(HOUSING);
  });

  it("counts once: later it is asked for anew", async () => {
    const { asked, book } = begun(lookedAt("<1@x>"));
    book.follow(FIRST);
    await turn();
    book.readAgain();
    await turn();
    expect(asked).toHaveLength(1);
  });

  it.each<[string, Parameters<typeof lookedAt>, string | null]>([
    ["it was no answer", ["<1@x>", null], null],
    ["another message is selected by now", ["<2@x>"], null],
    ["the message is meant as it lies in another mailbox", ["<1@x>"], "planning@wending.example"],
  ])("does not count where %s", async (_why, looked, mailbox) => {
    const { asked, book } = begun(lookedAt(...looked));
    book.follow({ ...FIRST, mailbox });
    await turn();
    expect(asked).toHaveLength(1);
    expect(book.now().size).toBe(0);
  });
});
