import { describe, expect, it } from "@jest/globals";
import { listDifferences } from "../../../../src/application/services/list-differences.ts";
import { aCouncil } from "../../../support/builders.ts";
import { withAuthority } from "../../../support/rules-changes.ts";

const FORMS = { kind: "web-forms" } as const;
const ASHBY = { kind: "own-domains", authority: "ashby" } as const;

describe("what two documents say otherwise of whose mail is whose", () => {
  it("is what is on a list of one alone", () => {
    const after = withAuthority(
      "ashby",
      { mailDomains: ["ashby.example", "ashby.gov.example"] },
      aCouncil({ webFormSenders: ["apply@ashby.example"] }),
    );
    expect(listDifferences(aCouncil(), after)).toEqual([
      { list: FORMS, entry: "forms@ashby.example", listed: false },
      { list: FORMS, entry: "apply@ashby.example", listed: true },
      { list: ASHBY, entry: "ashby.gov.example", listed: true },
    ]);
  });

  it("is nothing where only the order and the letters are others", () => {
    expect(listDifferences(aCouncil(), aCouncil({ webFormSenders: ["Forms@Ashby.example"] }))).toEqual([]);
  });

  it("is every domain of a council that comes or goes", () => {
    const [, borrow] = aCouncil().authorities;
    const alone = aCouncil({ authorities: borrow === undefined ? [] : [borrow] });
    const domain = { list: ASHBY, entry: "ashby.example" };
    expect(listDifferences(aCouncil(), alone)).toEqual([{ ...domain, listed: false }]);
    expect(listDifferences(alone, aCouncil())).toEqual([{ ...domain, listed: true }]);
  });
});
