import { describe, expect, it } from "@jest/globals";
import { conversationAddresses } from "../../../../src/domain/mail/conversation-addresses.ts";
import { aMessage } from "../../../support/builders.ts";

const named = (address: string) => ({ name: "", address });

describe("who is in the conversation of a message", () => {
  it("is who wrote it, where answers go, and everyone who got it, each once", () => {
    const message = aMessage({
      replyTo: [named("rosa@work.example")],
      to: [named("housing@ashby.example"), named("Rosa@Resident.example")],
      cc: [named("councillor@ashby.example"), named("housing@ashby.example")],
      recipientCount: 4,
    });
    expect(conversationAddresses(message)).toEqual([
      "rosa@resident.example",
      "rosa@work.example",
      "housing@ashby.example",
      "councillor@ashby.example",
    ]);
  });

  it.each([
    ["a copy went to people who are not kept", aMessage({ recipientCount: 2 })],
    ["nobody is named as having got it", aMessage({ to: [], recipientCount: 0 })],
    ["one of them has no address", aMessage({ to: [named("")] })],
  ])("is not known where %s", (_why, message) => {
    expect(conversationAddresses(message)).toBeNull();
  });
});
