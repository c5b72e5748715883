import { describe, expect, it } from "@jest/globals";
import {
  createTroubledAnswers,
  noTrouble,
  toldOfItem,
} from "../../../../../src/demo/outlook/office-host/trouble.ts";

const ITEM = {
  itemType: 1,
  itemClass: "IPM.Note",
  subject: "Damp in the kitchen",
  userEmailAddress: "grace.okafor@ashvale.example",
  hostVersion: "16.01",
};

const answersTo = async (answers: ReturnType<typeof createTroubledAnswers>, calls: readonly number[]) => {
  const came: boolean[] = [];
  for (const call of calls) came.push((await answers(call, () => Promise.resolve("told"))) !== null);
  return came;
};

describe("trouble to order", () => {
  it("tells everything of the item, and the level, to an add-in with every permission", () => {
    expect(toldOfItem(noTrouble(), ITEM)).toEqual({ ...ITEM, permissionLevel: 2 });
  });

  it("keeps the words of the item from an add-in that may not read it", () => {
    const told = toldOfItem({ ...noTrouble(), permission: "Restricted" }, ITEM);
    expect(told).toMatchObject({ itemType: 1, permissionLevel: 0 });
    expect(told).not.toHaveProperty("subject");
  });

  it("has no item where the mailbox is hidden, whatever is on show", () => {
    const told = toldOfItem({ ...noTrouble(), noItem: true }, ITEM);
    expect(told).not.toHaveProperty("subject");
    expect(told["itemType"]).not.toBe(ITEM.itemType);
    expect(told).toMatchObject({ userEmailAddress: ITEM.userEmailAddress });
  });

  it("lets every answer come where there is no trouble", async () => {
    expect(await answersTo(createTroubledAnswers(noTrouble()), [10, 37, 38])).toEqual([true, true, true]);
  });

  it("loses the answers of the calls that are named, and every so manieth", async () => {
    const named = createTroubledAnswers({ ...noTrouble(), drops: [37] });
    expect(await answersTo(named, [10, 37, 38, 37])).toEqual([true, false, true, false]);
    const third = createTroubledAnswers({ ...noTrouble(), dropsEvery: 3 });
    expect(await answersTo(third, [1, 1, 1, 1, 1, 1])).toEqual([true, true, false, true, true, false]);
  });

  it("does what was asked even where the answer is lost", async () => {
    let done = 0;
    const answers = createTroubledAnswers({ ...noTrouble(), drops: [10] });
    await answers(10, () => Promise.resolve((done += 1)));
    expect(done).toBe(1);
  });
});
