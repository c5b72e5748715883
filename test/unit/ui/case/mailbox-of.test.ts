import { describe, expect, it } from "@jest/globals";
import { mailboxOf } from "../../../../src/ui/case/mailbox-of.ts";
import type { SelectedMessage } from "../../../../src/ui/host/host.ts";

const WATCHED = ["housing@calderwick.example", "planning@calderwick.example"];
const message = (more: Partial<SelectedMessage>): SelectedMessage => ({
  messageId: "<1@mail.example>",
  subject: "",
  from: null,
  addressedTo: [],
  mailbox: null,
  isSent: false,
  ...more,
});

describe("which mailbox a message belongs to", () => {
  it("is what Outlook says, when that is a watched one", () => {
    const both = message({ mailbox: WATCHED[1] ?? null, addressedTo: [...WATCHED] });
    expect(mailboxOf(both, WATCHED)).toBe("planning@calderwick.example");
  });

  it("is the watched address that it went to, not the officer's own mailbox", () => {
    const shared = message({
      mailbox: "asha@calderwick.example",
      addressedTo: ["friend@mail.example", "housing@calderwick.example"],
    });
    expect(mailboxOf(shared, WATCHED)).toBe("housing@calderwick.example");
  });

  it("is the sender of a reply that went out from the shared mailbox", () => {
    const sent = message({
      from: { name: "Housing", address: "housing@calderwick.example" },
      addressedTo: ["joan@mail.example"],
    });
    expect(mailboxOf(sent, WATCHED)).toBe("housing@calderwick.example");
  });

  it("is none when nothing fits", () => {
    expect(mailboxOf(message({ addressedTo: ["elsewhere@calderwick.example"] }), WATCHED)).toBeNull();
  });
});
