import { describe, expect, it } from "@jest/globals";
import {
  AUTHENTICATED_AS,
  isAuthenticatedInternal,
} from "../../../../src/domain/mail/authenticated-internal.ts";
import { DECIDING_HEADERS } from "../../../../src/domain/mail/deciding-headers.ts";
import { aMail } from "../../../support/mail/a-mail.ts";

const officer = aMail().from("Jo Fielding <jo.fielding@council.example>");

describe("mail that a colleague sent while signed in", () => {
  it("is vouched for by the council's own Exchange", () => {
    expect(isAuthenticatedInternal(officer.header(AUTHENTICATED_AS, "Internal").message)).toBe(true);
    expect(isAuthenticatedInternal(officer.header(AUTHENTICATED_AS, " internal ").message)).toBe(true);
  });

  it("is not proved by its address, which anyone can write", () => {
    expect(isAuthenticatedInternal(officer.message)).toBe(false);
    expect(isAuthenticatedInternal(officer.header("X-Originating-Org", "council.example").message)).toBe(
      false,
    );
  });

  it("is not what Exchange calls anonymous or a partner, nor what says both", () => {
    for (const said of ["Anonymous", "External", "Partner", "Internal-ish", ""])
      expect(isAuthenticatedInternal(officer.header(AUTHENTICATED_AS, said).message)).toBe(false);
    const both = officer.header(AUTHENTICATED_AS, "Internal").header(AUTHENTICATED_AS, "Anonymous");
    expect(isAuthenticatedInternal(both.message)).toBe(false);
  });

  it("keeps that header on its way in, whatever else is left out", () => {
    expect(DECIDING_HEADERS).toContain(AUTHENTICATED_AS);
  });
});
