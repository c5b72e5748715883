import { describe, expect, it } from "@jest/globals";
import { conversationKeys, threadKeysOf } from "../../../src/application/receive/thread-keys.ts";
import { aMessage } from "../../support/builders.ts";

describe("the keys by which a message finds its thread", () => {
  it("begin with what it answers, then what it refers to from the latest to the oldest", () => {
    const message = aMessage({ inReplyTo: "<c@x>", references: ["<a@x>", "<b@x>", "<c@x>"] });
    expect(threadKeysOf(message).parents).toEqual(["m:<c@x>", "m:<b@x>", "m:<a@x>"]);
  });

  it("are few even when a hostile message names ten thousand", () => {
    const references = Array.from({ length: 10_000 }, (_, index) => `<${index}@x>`);
    expect(threadKeysOf(aMessage({ references })).parents).toHaveLength(20);
  });

  it("have a conversation only where the source knows one", () => {
    expect(threadKeysOf(aMessage()).conversation).toEqual([]);
    expect(threadKeysOf(aMessage({ conversationId: "C1" })).conversation).toEqual(["c:C1"]);
  });
});

describe("the keys under which a conversation may be kept", () => {
  it.each([
    ["AAQkAD/x+y=", ["c:AAQkAD/x+y=", "c:AAQkAD-x_y="]],
    ["AAQkAD-x_y=", ["c:AAQkAD-x_y=", "c:AAQkAD/x+y="]],
    ["AAQkADxy", ["c:AAQkADxy"]],
  ])("are those of both ways of writing %s", (id, keys) => {
    expect(conversationKeys(id)).toEqual(keys);
  });
});
