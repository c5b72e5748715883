import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Value } from "typebox/value";
import { checkCouncil } from "../../../src/application/check-council.ts";
import { completeSetup, Setup } from "../../../src/contracts/setup.ts";

const GUIDE = readFileSync(new URL("../../../docs/setting-up.md", import.meta.url), "utf8");

describe("the guide to setting up", () => {
  it("begins with a document that can be used as it stands", () => {
    const [, example = ""] = /```json\n(\{.*?\n\})\n```/s.exec(GUIDE) ?? [];
    const document: unknown = JSON.parse(example);
    if (!Value.Check(Setup, document)) throw new Error("The example is not a council's document");
    expect(checkCouncil(completeSetup(document))).toEqual([]);
  });
});
