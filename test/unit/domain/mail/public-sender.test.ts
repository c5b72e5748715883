import { describe, expect, it } from "@jest/globals";
import { publicSender } from "../../../../src/domain/mail/public-sender.ts";
import { aMail, OWN } from "../../../support/mail/a-mail.ts";

describe("who the customer is", () => {
  it("is the sender", () => {
    expect(publicSender(aMail().message, OWN)).toEqual({
      name: "Ann Resident",
      address: "ann@residents.example",
    });
  });

  it("is the person in Reply-To of a web form, never the form or another own address", () => {
    const form = aMail().from("Website <no-reply@council.example>");
    const filled = form.replyTo("housing@council.example", "Ann <ann@residents.example>");
    expect(publicSender(filled.message, OWN)).toEqual({ name: "Ann", address: "ann@residents.example" });
    expect(publicSender(form.message, OWN).address).toBe("no-reply@council.example");
  });

  it("stays the sender when somebody else asks for answers elsewhere", () => {
    expect(publicSender(aMail().replyTo("thief@elsewhere.example").message, OWN).address).toBe(
      "ann@residents.example",
    );
  });

  it("is the author behind a list of the council's own", () => {
    const mail = aMail()
      .from("Ann via Housing <list@council.example>")
      .header("List-Id", "<housing.council.example>")
      .header("X-Original-From", '"Ann" <ann@residents.example>');
    expect(publicSender(mail.message, OWN)).toEqual({ name: "Ann", address: "ann@residents.example" });
  });

  it("shows a name that plays tricks as what it is, and an address where there is no name", () => {
    const tricky = aMail().with({
      from: { name: "Ann\u202e\r\nBcc: x@y\u200b", address: "ann@residents.example" },
    });
    expect(publicSender(tricky.message, OWN).name).toBe("Ann Bcc: x@y");
    expect(publicSender(aMail().from("ann@residents.example").message, OWN).name).toBe(
      "ann@residents.example",
    );
    expect(publicSender(aMail().with({ from: null }).message, OWN)).toEqual({ name: "", address: null });
  });
});
