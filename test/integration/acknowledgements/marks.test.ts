import { describe, expect, it } from "@jest/globals";
import { acknowledgingStage } from "../../support/acknowledging.ts";
import { OFFICER } from "../../support/builders.ts";

const stage = acknowledgingStage();
const { later, read, put, arrives, switchOn } = stage;

describe("marks on the messages of a mailbox", () => {
  it("are nowhere in shadow mode, then on new mail, follow the case, and go when they are switched off", async () => {
    const before = arrives();
    await read();
    await put();
    later(60);
    await switchOn({ acknowledgements: false, marks: true, flags: true });
    const after = arrives({ from: { name: "Bo", address: "bo@residents.example" } });
    await read();
    await put();
    expect(stage.graph.world.message(before.id)?.categories).toEqual([]);
    expect(stage.graph.world.message(after.id)).toMatchObject({
      categories: ["Reply: acknowledge"],
      flag: { flagStatus: "flagged", dueDateTime: { dateTime: "2026-04-17T00:00:00.0000000" } },
    });

    const reference = "HS-2026-00002";
    await stage.app.recordFact({ reference, key: "k1", fact: { type: "replied", note: null }, by: OFFICER });
    await put();
    expect(stage.graph.world.message(after.id)).toMatchObject({
      categories: ["Reply: answered"],
      flag: { flagStatus: "complete" },
    });

    await switchOn({ acknowledgements: false, marks: false, flags: false });
    await put();
    expect(stage.graph.world.message(after.id)?.categories).toEqual([]);
  });

  it("put the follow-up on the message that started the case alone", async () => {
    await switchOn({ marks: true, flags: true });
    const first = arrives();
    later(3600);
    const chaser = arrives({ inReplyTo: first.internetMessageId });
    await read();
    await put();
    expect(stage.graph.world.message(chaser.id)?.categories).toEqual(["Reply: acknowledge"]);
    expect(stage.graph.world.message(chaser.id)?.flag).toMatchObject({ flagStatus: "notFlagged" });
    expect(stage.graph.world.message(first.id)?.flag).toMatchObject({ flagStatus: "flagged" });
  });
});
