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

  it("is no received message while it is being written: its subject is not yet a text", () => {
    expect(selectedItem({ ...received, subject: { getAsync: () => undefined } }, ME, null)).toEqual({
      kind: "not-a-received-message",
    });
  });

  it("is no received message when it is an appointment", () => {
    expect(selectedItem({ ...received, itemType: "appointment" }, ME, null).kind).toBe(
      "not-a-received-message",
    );
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
