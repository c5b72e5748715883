import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openMailWorld } from "../../../../src/demo/graph/world/mail-world.ts";
import type { MailWorld, WorldChange } from "../../../../src/demo/graph/world/microsoft-365.ts";
import { HOUSING, mailFromResident, mailsFromResidents } from "../../../support/graph-mail.ts";

let folder: string;
let world: MailWorld;

const open = () => openMailWorld({ folder, now: () => "2026-04-08T10:00:00.000Z" });
const restart = () => {
  world.close();
  world = open();
};
const file = () => join(folder, "mail.jsonl");
const everything = () =>
  (["inbox", "sentitems", "archive", "deleteditems"] as const).map((each) => world.messagesIn(HOUSING, each));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mail-world-"));
  world = open();
});

afterEach(() => {
  world.close();
  rmSync(folder, { recursive: true });
});

describe("the mail of the fictional council", () => {
  it("is loaded once, however often, and read newest first", () => {
    expect(world.load(mailsFromResidents(3))).toBe(3);
    expect(world.load(mailsFromResidents(4))).toBe(1);
    expect(world.messagesIn(HOUSING, "inbox").map((each) => each.subject)).toEqual([
      "Broken window 4",
      "Broken window 3",
      "Broken window 2",
      "Broken window 1",
    ]);
    expect(world.mailboxes).toEqual([{ name: "Housing", address: HOUSING }]);
  });

  it("is the same after a restart", () => {
    world.load(mailsFromResidents(5));
    const [newest, second, third] = world.messagesIn(HOUSING, "inbox");
    world.setCategories(newest?.id as string, ["Reply: in time"]);
    world.move(second?.id as string, "archive");
    world.remove(third?.id as string);
    world.send({ mailbox: HOUSING, replyTo: newest?.id as string, text: "On Thursday." });
    const category = world.addMasterCategory(HOUSING, "Urgent", "preset0");
    const [before, generation] = [everything(), world.generation];
    const changes = world.changesSince(HOUSING, "inbox", 5);

    restart();
    expect(everything()).toEqual(before);
    expect(world.masterCategories(HOUSING)).toEqual([category]);
    expect(world.generation).toBe(generation);
    expect(world.changesSince(HOUSING, "inbox", 5)).toEqual(changes);
  });

  it("is the same after its journal was written anew", () => {
    world.load(mailsFromResidents(2));
    const [newest, other] = world.messagesIn(HOUSING, "inbox");
    world.move(other?.id as string, "archive");
    world.move(other?.id as string, "inbox");
    for (let n = 0; n < 2_100; n += 1) world.markRead(newest?.id as string, n % 2 === 0);
    const [before, changes] = [everything(), world.changesSince(HOUSING, "inbox", 2)];
    restart();
    expect(readFileSync(file(), "utf8").split("\n").length).toBeLessThan(10);
    expect(everything()).toEqual(before);
    restart();
    expect(world.changesSince(HOUSING, "inbox", 2)).toEqual(changes);
  });

  it("loses only the last line when it was cut short, and goes on", () => {
    world.load(mailsFromResidents(2));
    world.close();
    appendFileSync(file(), '{"mail":{"id":"half a li');
    world = open();
    world.deliver(mailFromResident(3));
    restart();
    expect(world.messagesIn(HOUSING, "inbox")).toHaveLength(3);
  });

  it("says which line is damaged rather than forgetting what follows", () => {
    world.close();
    writeFileSync(file(), '{"generation":"g"}\nnot json\n{"generation":"h"}\n');
    expect(() => open()).toThrow(/mail\.jsonl, line 2, is not JSON/);
    rmSync(file());
    world = open();
  });

  it("sends an answer in the thread, from the mailbox, in the officer's hand", () => {
    world.load([
      mailFromResident(1, {
        references: ["<0@residents.example>"],
        replyTo: [{ name: "", address: "r@x.example" }],
      }),
    ]);
    const [asked] = world.messagesIn(HOUSING, "inbox");
    const officer = { name: "Jo Fielding", address: "jo.fielding@calderwick.example" };
    const sent = world.send({
      mailbox: HOUSING,
      replyTo: asked?.id as string,
      html: "<p>On <b>Thursday</b></p>",
      officer,
    });
    expect(sent).toMatchObject({
      folder: "sentitems",
      subject: "RE: Broken window 1",
      from: { name: "Housing", address: HOUSING },
      sender: officer,
      to: [{ name: "", address: "r@x.example" }],
      inReplyTo: "<1@residents.example>",
      references: ["<0@residents.example>", "<1@residents.example>"],
      conversationId: asked?.conversationId,
      text: "On Thursday",
      sentAt: "2026-04-08T10:00:00.000Z",
    });
    expect(sent.internetMessageId).toMatch(/^<[^@]+@calderwick\.example>$/);
    expect(() => world.send({ mailbox: HOUSING, replyTo: "gone", text: "" })).toThrow(/no message gone/);
  });

  it("keeps the id of a message that moves, and tells the delta of both folders", () => {
    world.load(mailsFromResidents(1));
    const [mail] = world.messagesIn(HOUSING, "inbox");
    const { position } = world.changesSince(HOUSING, "inbox", 0);
    const moved = world.move(mail?.id as string, "archive");
    expect(world.changesSince(HOUSING, "inbox", position).changes).toMatchObject([
      { left: { id: mail?.id } },
    ]);
    expect(world.changesSince(HOUSING, "archive", position).changes).toEqual([{ mail: moved }]);
    const back = world.move(moved.id, "inbox");
    expect(world.changesSince(HOUSING, "inbox", position).changes.at(-1)).toEqual({ mail: back });
  });

  it("tells its listeners of each change until they have heard enough", () => {
    const heard: WorldChange[] = [];
    const stop = world.onChange((change) => heard.push(change));
    const { id } = world.deliver(mailFromResident(1));
    world.deliver(mailFromResident(1));
    world.markRead(id);
    world.move(id, "archive");
    world.remove(id);
    stop();
    world.deliver(mailFromResident(2));
    expect(heard.map(({ kind, folder: where }) => `${kind} ${where}`)).toEqual([
      "created inbox",
      "updated inbox",
      "deleted inbox",
      "created archive",
      "deleted archive",
    ]);
  });
});
