import { describe, expect, it } from "@jest/globals";
import type { OfficeMailbox, OfficeSelectedItem } from "../../../../src/ui/host/office-slice.ts";
import { severalSelected } from "../../../../src/ui/host/several-selected.ts";

type Answer = Parameters<NonNullable<OfficeMailbox["getSelectedItemsAsync"]>>[0];

/** A mailbox that answers when the test says so. */
const mailboxWithQuestions = () => {
  const questions: Answer[] = [];
  const mailbox: OfficeMailbox = { getSelectedItemsAsync: (callback) => void questions.push(callback) };
  const answer = (at: number, value: readonly OfficeSelectedItem[]) => {
    questions[at]?.({ status: "succeeded", value });
  };
  let told = 0;
  const several = severalSelected(
    () => mailbox,
    () => void (told += 1),
  );
  return { several, answer, told: () => told };
};
const DAMP = { internetMessageId: "<1@x>", subject: "Damp", itemType: "message" };
const BINS = { internetMessageId: "<2@x>", subject: "Bins", itemType: "message" };

describe("several messages that are selected together", () => {
  it("are known once Outlook has told them, and told once", async () => {
    const { several, answer, told } = mailboxWithQuestions();
    const first = several.ask();
    answer(0, [DAMP, BINS]);
    await first;
    expect(several.now()).toEqual([
      { messageId: "<1@x>", subject: "Damp" },
      { messageId: "<2@x>", subject: "Bins" },
    ]);
    const again = several.ask();
    answer(1, [DAMP, BINS]);
    await again;
    expect(told()).toBe(1);
  });

  it("are none while it is one message", async () => {
    const { several, answer, told } = mailboxWithQuestions();
    const asked = several.ask();
    answer(0, [DAMP]);
    await asked;
    expect(several.now()).toBeNull();
    expect(told()).toBe(0);
  });

  it("are those of the latest question, though an older answer comes late", async () => {
    const { several, answer } = mailboxWithQuestions();
    const older = several.ask();
    const newer = several.ask();
    answer(1, [DAMP]);
    answer(0, [DAMP, BINS]);
    await Promise.all([older, newer]);
    expect(several.now()).toBeNull();
  });

  it("have no Message-ID where Outlook does not tell it, and are none where it may not tell them", async () => {
    const { several, answer } = mailboxWithQuestions();
    const asked = several.ask();
    answer(0, [{ subject: "Damp" }, {}]);
    await asked;
    expect(several.now()).toEqual([
      { messageId: null, subject: "Damp" },
      { messageId: null, subject: "" },
    ]);
    const forbidding = severalSelected(
      () => ({
        getSelectedItemsAsync: () => {
          throw new Error("Elevated permission is required");
        },
      }),
      () => undefined,
    );
    await forbidding.ask();
    expect(forbidding.now()).toBeNull();
  });
});
