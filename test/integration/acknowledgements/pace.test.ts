import { describe, expect, it } from "@jest/globals";
import { acknowledgingStage, HOUSING, isSend, OTHER } from "../../support/acknowledging.ts";

const stage = acknowledgingStage();
const { later, read, send, arrives, switchOn, typesOf, failNext } = stage;

describe("an automatic acknowledgement among many", () => {
  it("waits when so many went to one address within the hour", async () => {
    await switchOn();
    for (let n = 0; n < 4; n += 1) arrives();
    later(60);
    await read();
    expect([...(await send())].sort()).toEqual(["later", "sent", "sent", "sent"]);
    expect(stage.graph.world.messagesIn(HOUSING, "drafts")).toEqual([]);
    later(3599);
    expect(await send()).toEqual([]);
    later(2);
    expect(await send()).toEqual(["sent"]);
  });

  it("stops at the first exchange with another machine that answers at once, however it writes", async () => {
    await switchOn();
    arrives();
    await read();
    await send();
    // Within the same second, as Exchange writes it. No header, no thread, a new subject: nothing tells that a machine wrote it but the time.
    arrives({ subject: "We have received your message" });
    await read();
    expect(await send()).toEqual(["not-sent"]);
    expect(stage.graph.traffic.sends).toHaveLength(1);
    expect(await stage.record.unsettled()).toMatchObject([{ stage: "not-sent", reference: "HS-2026-00002" }]);
    expect(await typesOf("HS-2026-00002")).toEqual(["received"]);
  });

  it("keeps to the pace that Exchange allows a mailbox", async () => {
    await switchOn();
    for (let n = 0; n < 40; n += 1) arrives({ from: { name: "R", address: `r${n}@residents.example` } });
    await read();
    const minutes: number[] = [];
    for (let minute = 0; minute < 3; minute += 1) {
      for (let round = 0; round < 4; round += 1) await send();
      minutes.push(stage.graph.traffic.sends.length);
      later(61);
    }
    expect(minutes).toEqual([25, 40, 40]);
  });

  it("waits with all others of its mailbox for as long as Microsoft 365 asks, and none calls again before", async () => {
    await switchOn();
    for (let n = 0; n < 4; n += 1) arrives({ from: { name: "R", address: `r${n}@residents.example` } });
    await read();
    let calls = 0;
    stage.graph.faults.decide = () => {
      calls += 1;
      return { refuse: { status: 429, code: "TooManyRequests", retryAfterSeconds: 90 } };
    };
    expect(await send()).toEqual(["later", "later", "later", "later"]);
    later(89);
    expect(await send()).toEqual([]);
    expect(calls).toBe(1);
    stage.graph.faults.decide = () => undefined;
    later(1);
    expect(await send()).toEqual(["sent", "sent", "sent", "sent"]);
  });

  it("goes on where it was begun while another mailbox, which might hold a copy, does not answer", async () => {
    await switchOn();
    await switchOn({ mailbox: OTHER });
    for (const name of ["begun", "new", "next"]) {
      arrives({ from: { name, address: `${name}@residents.example` } });
    }
    await read();
    failNext(isSend, "refuse");
    expect([...(await send())].sort()).toEqual(["later", "later", "later"]);
    later(10);
    stage.graph.faults.decide = ({ mailbox }) => (mailbox === OTHER ? "refuse" : undefined);
    expect([...(await send())].sort()).toEqual(["later", "later", "sent"]);
    stage.graph.faults.decide = () => undefined;
    later(60);
    expect(await send()).toEqual(["sent", "sent"]);
    expect(stage.graph.traffic.sends).toHaveLength(3);
  });

  it("is not sent for mail from before it was switched off and on again, though it had waited", async () => {
    await switchOn();
    for (let n = 0; n < 4; n += 1) arrives();
    later(60);
    await read();
    expect([...(await send())].sort()).toEqual(["later", "sent", "sent", "sent"]);
    await switchOn({ acknowledgements: false });
    later(60);
    await switchOn();
    later(3600);
    expect(await send()).toEqual(["not-needed"]);
    expect(stage.graph.traffic.sends).toHaveLength(3);
  });
});
