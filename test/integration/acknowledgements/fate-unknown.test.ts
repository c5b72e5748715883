import { describe, expect, it } from "@jest/globals";
import { sendAcknowledgements } from "../../../src/application/acknowledge/send-acknowledgements.ts";
import { failed } from "../../../src/domain/result.ts";
import { acknowledgingStage, HOUSING, isSend, ONE } from "../../support/acknowledging.ts";

const stage = acknowledgingStage();
const { now, later, read, send, arrives, switchOn, failNext } = stage;

describe("an automatic acknowledgement of which not every answer comes", () => {
  it("is sent once when the answer to the sending is lost", async () => {
    await switchOn();
    arrives();
    await read();
    failNext(isSend, "lose-answer");
    expect(await send()).toEqual(["sent"]);
    later(3600);
    expect(await send()).toEqual([]);
    expect(stage.graph.traffic.sends).toHaveLength(1);
  });

  it("is sent once when it leaves only after the answer was given up", async () => {
    await switchOn();
    arrives();
    await read();
    let leaves: () => void = () => undefined;
    failNext(isSend, { late: new Promise<void>((resolve) => (leaves = resolve)) });
    expect(await send()).toEqual(["later"]);
    leaves();
    await new Promise((resolve) => setImmediate(resolve));
    later(60);
    expect(await send()).toEqual(["sent"]);
    expect(stage.graph.traffic.sends).toHaveLength(1);
  });

  it("is the same draft when the answer to its making was lost", async () => {
    await switchOn();
    arrives();
    await read();
    failNext(({ path }) => path.endsWith("/createReply"), "lose-answer");
    expect(await send()).toEqual(["later"]);
    expect(stage.graph.world.messagesIn(HOUSING, "drafts")).toHaveLength(1);
    later(60);
    expect(await send()).toEqual(["sent"]);
    expect(stage.graph.world.messagesIn(HOUSING, "drafts")).toEqual([]);
    expect(stage.graph.traffic.sends).toHaveLength(1);
  });

  it("is shown to a person, and not sent again, when nobody knows what became of it", async () => {
    await switchOn();
    arrives();
    await read();
    // Somebody throws the draft away for good between its making and its sending.
    stage.graph.faults.decide = (call) => {
      if (!isSend(call)) return undefined;
      for (const draft of stage.graph.world.messagesIn(HOUSING, "drafts")) stage.graph.world.remove(draft.id);
      return "cut-before";
    };
    const outcomes: string[] = [];
    while (!outcomes.includes("unknown") && outcomes.length < 20) {
      outcomes.push(...(await send()));
      later(600);
    }
    // It is looked for a while first: Exchange moves a mail from the drafts to Sent Items in its own time.
    expect(outcomes).toEqual([...Array.from({ length: 6 }, () => "later"), "unknown"]);
    expect(await stage.record.unsettled()).toMatchObject([
      { purpose: "acknowledgement", stage: "unknown", reference: ONE },
    ]);
    later(86_400);
    expect(await send()).toEqual([]);
    const [item] = await stage.record.unsettled();
    if (item !== undefined) await stage.record.dismiss(item);
    expect(await stage.record.unsettled()).toEqual([]);
    expect(stage.graph.traffic.sends).toEqual([]);
  });

  it("is no longer shown to a person once Sent Items brings it", async () => {
    await switchOn();
    const { id } = arrives();
    await read();
    await send();
    await stage.database.query("update outbox set stage = 'unknown' where tenant = $1", [
      stage.record.tenant,
    ]);
    expect(await stage.record.unsettled()).toMatchObject([{ graphId: id, stage: "unknown" }]);
    await read();
    expect(await stage.record.unsettled()).toEqual([]);
  });

  it("goes to one address, also when whoever made the draft died before it was addressed", async () => {
    await switchOn();
    arrives();
    await read();
    failNext(({ path }) => path.endsWith("/createReply"), "lose-answer");
    await send();
    const [draft] = stage.graph.world.messagesIn(HOUSING, "drafts");
    const strangers = [{ name: "", address: "stranger@strangers.example" }];
    stage.graph.world.change(draft?.id ?? "", { to: strangers, cc: strangers });
    later(60);
    expect(await send()).toEqual(["sent"]);
    expect(stage.graph.traffic.sends.map(({ to }) => to)).toEqual([["anwen.price@residents.example"]]);
  });

  it("is shown to a person when the service may not write to the mailbox", async () => {
    await switchOn();
    arrives();
    await read();
    const sender: ReturnType<typeof stage.sender> = {
      ...stage.sender(),
      draft: async () => failed({ code: "forbidden", message: "An administrator has to grant it access." }),
    };
    const outcomes: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      await sendAcknowledgements({
        record: stage.record,
        sender,
        now,
        onOutcome: (each) => outcomes.push(each),
      })();
      later(3600);
    }
    expect(outcomes).toEqual(["later", "later", "later", "later", "not-sent"]);
    expect(await stage.record.unsettled()).toMatchObject([
      { reason: "An administrator has to grant it access." },
    ]);
  });

  it("is not sent for a message that is gone, and a person is told", async () => {
    await switchOn();
    const mail = arrives();
    await read();
    stage.graph.world.remove(mail.id);
    expect(await send()).toEqual(["not-sent"]);
    expect(await stage.record.unsettled()).toMatchObject([{ reason: expect.stringContaining("no longer") }]);
  });
});
