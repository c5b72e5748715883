import { describe, expect, it } from "@jest/globals";
import { sendAcknowledgements } from "../../../src/application/acknowledge/send-acknowledgements.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import { succeeded } from "../../../src/domain/result.ts";
import { acknowledgingStage, HOUSING, isSend } from "../../support/acknowledging.ts";
import { OFFICER } from "../../support/builders.ts";

const stage = acknowledgingStage();
const { now, later, read, send, arrives, switchOn, failNext } = stage;

describe("an automatic acknowledgement, with several instances and after a restore", () => {
  it("is not sent again after a restore from an old backup", async () => {
    await switchOn();
    arrives();
    await read();
    await send();
    await stage.restored();
    await stage.record.changeWriting(
      HOUSING,
      () =>
        succeeded({
          ...{ marksSince: null, flagsSince: null, acknowledgementsSince: "2026-04-01T00:00:00.000Z" },
          acknowledgement: {
            wordings: [{ language: "en", text: "{reference}", outOfHours: "" }],
            anHourToOneAddress: 3,
          },
        }),
      OFFICER,
    );
    await read();
    expect(await send()).toEqual(["sent"]);
    expect(stage.graph.traffic.sends).toHaveLength(1);
  });

  it("is sent by one of two instances", async () => {
    await switchOn();
    for (let n = 0; n < 5; n += 1) arrives({ from: { name: "R", address: `r${n}@residents.example` } });
    await read();
    const other = (await stage.database.open()).of(stage.record.tenant);
    const sender = stage.sender();
    await Promise.all([
      send(),
      sendAcknowledgements({ record: other, sender, now })(),
      sendAcknowledgements({ record: other, sender, now })(),
    ]);
    expect(stage.graph.traffic.sends).toHaveLength(5);
    expect(new Set(stage.graph.traffic.sends.map(({ inReplyTo }) => inReplyTo)).size).toBe(5);
  });

  it("is sent once by two instances that hold the same one, because the first was held up too long", async () => {
    await switchOn();
    arrives();
    await read();
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    let first = true;
    stage.graph.faults.before = async ({ path }) => {
      if (!path.endsWith("/createReply") || !first) return;
      first = false;
      await held;
    };
    const slow = send();
    while (first) await new Promise((resolve) => setImmediate(resolve));
    later(121);
    expect(await send()).toEqual(["sent"]);
    go();
    expect(await slow).toEqual(["later"]);
    expect(stage.graph.traffic.sends).toHaveLength(1);
    expect(stage.graph.world.messagesIn(HOUSING, "drafts")).toEqual([]);
  });

  it("stays in Sent Items when another instance has found the draft, and sent it, before its maker kept it", async () => {
    await switchOn();
    arrives();
    await read();
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    let isHeld = false;
    const heldUp: CaseRecord = {
      ...stage.record,
      keepDraft: async (...draft) => {
        isHeld = true;
        await held;
        return stage.record.keepDraft(...draft);
      },
    };
    const sender = stage.sender();
    const slow = sendAcknowledgements({ record: heldUp, sender, now })();
    while (!isHeld) await new Promise((resolve) => setImmediate(resolve));
    later(121);
    expect(await send()).toEqual(["sent"]);
    go();
    await slow;
    expect(stage.graph.traffic.sends).toHaveLength(1);
    expect(stage.graph.world.messagesIn(HOUSING, "sentitems")).toHaveLength(1);
    expect(stage.graph.world.messagesIn(HOUSING, "drafts")).toEqual([]);
    expect(await stage.record.unsettled()).toEqual([]);
  });

  it("stays in Sent Items when after a restore it is not needed any more", async () => {
    await switchOn();
    arrives();
    await read();
    failNext(isSend, "refuse");
    expect(await send()).toEqual(["later"]);
    const [draft] = stage.graph.world.messagesIn(HOUSING, "drafts");
    const sender = stage.sender();
    expect((await sender.send(HOUSING, draft?.id ?? "")).ok).toBe(true);
    expect((await sender.discard(HOUSING, draft?.id ?? "")).ok).toBe(true);
    expect(stage.graph.world.messagesIn(HOUSING, "sentitems")).toHaveLength(1);
  });
});
