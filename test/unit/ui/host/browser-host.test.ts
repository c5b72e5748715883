import { describe, expect, it } from "@jest/globals";
import { selectionFromAddress } from "../../../../src/ui/host/browser-host.ts";

describe("the page in a plain browser", () => {
  it("takes the message and the mailbox from its address", () => {
    expect(
      selectionFromAddress("?message=%3C1%40mail.example%3E&mailbox=Housing@ashvale.example"),
    ).toMatchObject({
      kind: "message",
      message: { messageId: "<1@mail.example>", mailbox: "housing@ashvale.example" },
    });
  });

  it("has nothing selected without one", () => {
    expect(selectionFromAddress("")).toEqual({ kind: "nothing" });
  });
});
