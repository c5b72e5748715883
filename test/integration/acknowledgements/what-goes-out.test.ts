import { describe, expect, it } from "@jest/globals";
import type { DemoMessage } from "../../../src/demo/council/demo-message.ts";
import { acknowledgingStage, HOUSING, ONE } from "../../support/acknowledging.ts";
import { aCouncil, OFFICER } from "../../support/builders.ts";

const stage = acknowledgingStage();
const { now, later, read, send, put, arrives, switchOn, typesOf } = stage;

describe("the words of an acknowledgement", () => {
  const worded = (text: string) => ({
    wordings: [{ language: "en" as const, text: `${text} {reference}`, outOfHours: "" }],
    anHourToOneAddress: 3,
  });
  const save = (change: { acknowledgement: typeof mine; acknowledgementBefore: typeof mine }) =>
    stage.app.changeWriting({ mailbox: HOUSING, ...change, by: OFFICER });
  const mine = worded("Mine:");

  it("are not put over words that their writer has not seen, and nothing else is changed then", async () => {
    const began = worded("Begun:");
    await switchOn({ acknowledgement: began });
    expect((await save({ acknowledgement: worded("Theirs:"), acknowledgementBefore: began })).ok).toBe(true);
    expect(await save({ acknowledgement: mine, acknowledgementBefore: began })).toMatchObject({
      failure: { code: "acknowledgement-changed", field: "acknowledgementBefore" },
    });
    expect((await stage.record.writings())[0]?.acknowledgement).toEqual(worded("Theirs:"));
    const seen = await save({ acknowledgement: mine, acknowledgementBefore: worded("Theirs:") });
    expect(seen.ok).toBe(true);
  });

  it("are those of one of two who save at the same moment; the other is told", async () => {
    const began = worded("Begun:");
    await switchOn({ acknowledgement: began });
    const texts = ["One:", "Two:", "Three:", "Four:", "Five:"];
    const answers = await Promise.all(
      texts.map((text) => save({ acknowledgement: worded(text), acknowledgementBefore: began })),
    );
    const kept = answers.findIndex(({ ok }) => ok);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await stage.record.writings())[0]?.acknowledgement).toEqual(worded(texts[kept] ?? ""));
  });

  it("are changed beside a switch that is turned at the same moment: neither is lost", async () => {
    const began = worded("Begun:");
    await switchOn({ acknowledgement: began });
    await Promise.all([
      stage.app.changeWriting({ mailbox: HOUSING, acknowledgement: mine, by: OFFICER }),
      stage.app.changeWriting({ mailbox: HOUSING, flags: true, by: OFFICER }),
    ]);
    expect((await stage.record.writings())[0]).toMatchObject({ acknowledgement: mine, flagsSince: now() });
  });
});

describe("an automatic acknowledgement", () => {
  it("goes out once, in the thread, to the customer alone, with reference, promise and date", async () => {
    await switchOn();
    const mail = arrives({ subject: "Damp in the back bedroom" });
    await read();
    expect(await send()).toEqual(["sent"]);
    expect(await send()).toEqual([]);
    const [sent] = stage.graph.world.messagesIn(HOUSING, "sentitems");
    expect(sent).toMatchObject({
      to: [{ address: "Anwen.Price@residents.example".toLowerCase() }],
      cc: [],
      inReplyTo: mail.internetMessageId,
      conversationId: mail.conversationId,
      subject: "RE: Damp in the back bedroom",
    });
    expect(sent?.text).toContain("Your reference is HS-2026-00001.");
    expect(sent?.text).toContain("by Fri 17 April 2026");
    expect(sent?.text).toContain("a reply within 8 working days");
    expect(sent?.text).not.toContain("Our office was closed");
    expect(sent?.headers).toEqual(
      expect.arrayContaining([
        ["x-response-standards", "acknowledgement; HS-2026-00001"],
        ["x-auto-response-suppress", "All"],
      ]),
    );
    expect(stage.graph.traffic.sends).toHaveLength(1);

    await read();
    expect(await typesOf(ONE)).toEqual(["received", "acknowledged"]);
    expect((await stage.record.eventsOf(ONE))?.[1]).toMatchObject({ automatic: true });
    await read();
    expect(await typesOf(ONE)).toEqual(["received", "acknowledged"]);
  });

  it("is known for what it is when a server on the way has taken our header off", async () => {
    await switchOn();
    arrives();
    await read();
    await send();
    const [sent] = stage.graph.world.messagesIn(HOUSING, "sentitems");
    stage.graph.world.change(sent?.id ?? "", { headers: [["X-Other", "1"]] });
    await read();
    expect((await stage.record.eventsOf(ONE))?.[1]).toMatchObject({ type: "acknowledged", automatic: true });
  });

  it("says so when the office was closed", async () => {
    now.set("2026-04-06T09:00:00.000Z");
    await switchOn();
    arrives();
    await read();
    await send();
    expect(stage.graph.world.messagesIn(HOUSING, "sentitems")[0]?.text).toContain("Our office was closed");
  });

  it("is written in each language that the council chose", async () => {
    const list = await stage.app.listMailboxes();
    const english = list.ok ? list.value.mailboxes[0]?.acknowledgement.wordings[0] : undefined;
    if (english === undefined) throw new Error("no wording");
    const welsh = {
      language: "cy" as const,
      text: "Eich cyfeirnod: {reference}, {standard}, {reply by}",
      outOfHours: "",
    };
    const acknowledgement = { wordings: [welsh, english], anHourToOneAddress: 3 };
    await switchOn({ acknowledgement });
    arrives();
    await read();
    await send();
    const text = stage.graph.world.messagesIn(HOUSING, "sentitems")[0]?.text ?? "";
    expect(text).toMatch(/^Eich cyfeirnod: HS-2026-00001, 8 diwrnod gwaith, Gwener 17 Ebrill 2026\n/);
    expect(text).toContain("Your reference is HS-2026-00001.");
  });

  it("is never sent in shadow mode, nor for mail from before it was switched on", async () => {
    arrives();
    await read();
    later(60);
    await switchOn();
    arrives({ receivedAt: "2026-04-07T08:00:00.000Z" });
    await read();
    expect(await send()).toEqual([]);
    expect(stage.graph.traffic.sends).toEqual([]);
    arrives();
    await read();
    expect(await send()).toEqual(["sent"]);
  });

  it("is not sent by a mailbox that left the council, nor for mail of the time in between when it comes back", async () => {
    await switchOn({ marks: true });
    const before = arrives();
    await read();
    await put();
    const set = aCouncil({ tenant: stage.record.tenant });
    await stage.app.setUpCouncil({
      ...set,
      mailboxes: set.mailboxes.filter(({ address }) => address !== HOUSING),
    });
    expect(await send()).toEqual(["not-needed"]);
    await put();
    expect(stage.graph.world.message(before.id)?.categories).toEqual([]);
    later(60);
    arrives({ from: { name: "Bo", address: "bo@residents.example" } });
    later(60);
    await stage.app.setUpCouncil(set);
    await read();
    expect(await send()).toEqual([]);
    expect(stage.graph.traffic.sends).toEqual([]);
    const [writing] = await stage.record.writings();
    expect(writing).toMatchObject({ acknowledgementsSince: null, savedBy: { kind: "service" } });
  });

  it.each([
    ["automatic mail", { headers: [["Auto-Submitted", "auto-replied"]] }],
    ["a list", { headers: [["List-Id", "<news.example>"]] }],
    ["a sender who wants none", { headers: [["X-Auto-Response-Suppress", "All"]] }],
    ["an address that nobody reads", { from: { name: "Shop", address: "no-reply@shop.example" } }],
    ["a colleague", { from: { name: "Jo", address: "jo@ashby.example" } }],
  ] satisfies [string, Partial<DemoMessage>][])("never goes to %s", async (_what, more) => {
    await switchOn();
    arrives(more);
    await read();
    expect(await send()).toEqual([]);
    expect(stage.graph.traffic.sends).toEqual([]);
  });

  it("is not sent when somebody has answered meanwhile, or the case is not from the public", async () => {
    await switchOn();
    arrives();
    arrives({ from: { name: "Bo", address: "bo@residents.example" } });
    await read();
    await stage.app.recordFact({
      reference: ONE,
      key: "k1",
      fact: { type: "replied", note: null },
      by: OFFICER,
    });
    await stage.app.recordFact({
      ...{ reference: "HS-2026-00002", key: "k2", by: OFFICER },
      fact: { type: "notFromPublic", reason: "An advertisement" },
    });
    expect(await send()).toEqual(["not-needed", "not-needed"]);
    expect(stage.graph.traffic.sends).toEqual([]);
    expect(await stage.record.unsettled()).toEqual([]);
  });

  it("goes to one address, whatever the customer's mail names for answers", async () => {
    await switchOn();
    const strangers = Array.from({ length: 5 }, (_, n) => ({ name: "", address: `s${n}@strangers.example` }));
    arrives({ replyTo: strangers });
    await read();
    expect(await send()).toEqual(["sent"]);
    expect(stage.graph.traffic.sends.map(({ to }) => to)).toEqual([["anwen.price@residents.example"]]);
  });

  it("is sent for each of two letters whose long Message-IDs differ in their ends alone", async () => {
    await switchOn();
    for (const end of ["one", "two"]) {
      const internetMessageId = `<${"long".repeat(70)}.${end}@residents.example>`;
      arrives({ internetMessageId, from: { name: "R", address: `${end}@residents.example` } });
    }
    await read();
    expect(await send()).toEqual(["sent", "sent"]);
    expect(stage.graph.traffic.sends).toHaveLength(2);
  });
});
