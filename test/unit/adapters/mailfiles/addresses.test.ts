import { describe, expect, it } from "@jest/globals";
import { addressesIn, addressIn } from "../../../../src/adapters/mailfiles/addresses.ts";

const plain = (value: string): readonly string[] =>
  addressesIn(value, 20).first.map(({ address }) => address);

describe("the addresses in a header", () => {
  it("are split at commas outside names", () => {
    expect(addressesIn('"Smith, Ann" <Ann@x.example>, bob@x.example', 20)).toEqual({
      first: [
        { name: "Smith, Ann", address: "ann@x.example" },
        { name: "", address: "bob@x.example" },
      ],
      count: 2,
    });
    expect(plain('"A \\"B, C\\"" <a@x.example>; d@x.example')).toEqual(["a@x.example", "d@x.example"]);
  });

  it("are found in groups, and none in a group without members", () => {
    expect(plain("Team: a@x.example, b@x.example;, c@x.example")).toEqual([
      "a@x.example",
      "b@x.example",
      "c@x.example",
    ]);
    expect(plain("undisclosed-recipients:;")).toEqual([]);
  });

  it("survive a bracket that is never closed", () => {
    expect(plain("Ann <a@x.example, b@x.example")).toContain("b@x.example");
  });

  it("are taken from nothing that only looks like one", () => {
    expect(addressIn("Ann without an address")).toEqual({ name: "Ann without an address", address: "" });
    expect(addressIn("")).toBeNull();
    expect(addressIn("=?utf-8?B?YUBiLmV4YW1wbGU=?=")?.address).toBe("");
  });

  it.each([
    ["colons", "a:"],
    ["encoded words", "=?utf-8?B?QUJD?= "],
    ["open brackets", '"<'],
    ["comments", "("],
    ["addresses", "a@x.example,"],
  ])("are read in a time that grows no faster than a megabyte of %s", (_, piece) => {
    // A parser with square time takes more than a minute for this; the test's own limit ends it.
    expect(addressesIn(piece.repeat(Math.ceil(1_000_000 / piece.length)), 20).first.length).toBeLessThan(21);
  });
});
