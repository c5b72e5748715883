import { describe, expect, it } from "@jest/globals";
import { selectedItem } from "../../../../src/ui/host/selected-item.ts";

const ME = "asha.patel@ashvale.example";
const received = {
  itemType: "message",
  internetMessageId: "<1@mail.example>",
  subject: "Damp in my flat",
  from: { displayName: "Joan Reed", emailAddress: "Joan.Reed@mail.example" },
  to: [{ displayName: "Housing", emailAddress: "Housing@Ashvale.example" }],
  cc: [{ emailAddress: "repairs@ashvale.example" }, {}],
};

describe("what Outlook has selected", () => {
  it("is a received message with its sender and the addresses that it went to", () => {
    expect(selectedItem(received, ME, null)).toEqual({
      kind: "message",
      message: {
        messageId: "<1@mail.example>",
        subject: "Damp in my flat",
        from: { name: "Joan Reed", address: "joan.reed@mail.example" },
        addressedTo: ["housing@ashvale.example", "repairs@ashvale.example"],
        mailbox: null,
        isSent: false,
      },
    });
  });

  it.each([null, undefined])("is nothing when the item is %s, as in an empty folder", (item) => {
    expect(selectedItem(item, ME, null)).toEqual({ kind: "nothing" });
  });

  it("is a message that is being written while its subject is not yet a text", () => {
    const draft = { ...received, subject: { getAsync: () => undefined } };
    expect(selectedItem({ ...draft, conversationId: "AAQk1" }, ME, null)).toEqual({
      kind: "composing",
      conversationId: "AAQk1",
    });
    expect(selectedItem(draft, ME, null)).toEqual({ kind: "composing", conversationId: null });
  });

  it("is an appointment, whatever else is told of it", () => {
    expect(selectedItem({ ...received, itemType: "appointment" }, ME, null)).toEqual({ kind: "appointment" });
  });

  it("is no received message while it has no Message-ID yet", () => {
    expect(selectedItem({ itemType: "message", subject: "A saved draft" }, ME, null)).toEqual({
      kind: "not-a-received-message",
    });
  });

  it("is not allowed to be read where Outlook throws, or keeps subject and Message-ID to itself", () => {
    const throwing = {
      itemType: "message",
      get subject(): string {
        throw new Error("Elevated permission is required to access protected members");
      },
    };
    expect(selectedItem(throwing, ME, null)).toEqual({ kind: "not-allowed" });
    expect(selectedItem({ itemType: "message" }, ME, null)).toEqual({ kind: "not-allowed" });
  });

  it("survives a message without sender and recipients", () => {
    const bare = { itemType: "message", internetMessageId: "<2@x>", subject: "" };
    expect(selectedItem(bare, null, "housing@ashvale.example")).toMatchObject({
      kind: "message",
      message: { from: null, addressedTo: [], mailbox: "housing@ashvale.example", isSent: false },
    });
  });

  it("knows the officer's own sent message, whatever its capitals", () => {
    const sent = {
      ...received,
      from: { displayName: "Asha Patel", emailAddress: "Asha.Patel@ashvale.example" },
    };
    expect(selectedItem(sent, ME, null)).toMatchObject({ message: { isSent: true } });
  });
});
