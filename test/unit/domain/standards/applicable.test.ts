import { describe, expect, it } from "@jest/globals";
import { applicableStandards, inForceOn } from "../../../../src/domain/standards/applicable.ts";
import { JOINT_COUNCIL_STANDARDS } from "../../../../src/domain/standards/presets/joint-council.ts";
import type { Channel, Complexity, Standard } from "../../../../src/domain/standards/standard.ts";

const reply = JOINT_COUNCIL_STANDARDS.find(({ id }) => id === "email-reply") as Standard;

const ids = (
  channel: Channel,
  complexity: Complexity,
  receivedOn = "2026-04-02",
  standards = JOINT_COUNCIL_STANDARDS,
) =>
  applicableStandards(
    { authority: "ashby", service: "housing", kind: "enquiry", channel, complexity },
    receivedOn,
    standards,
  ).map(({ id, version }) => `${id} ${version}`);

describe("the standards that a case is judged by", () => {
  it.each<[Channel, Complexity, string[]]>([
    ["email", "ordinary", ["email-acknowledgement 1", "email-reply 1"]],
    ["email", "complex", ["email-acknowledgement 1", "email-reply-complex 1"]],
    ["web-form", "ordinary", ["email-acknowledgement 1", "email-reply 1"]],
    ["letter", "ordinary", ["letter-reply 1"]],
    ["letter", "complex", ["letter-reply-complex 1"]],
    ["fax", "complex", ["letter-reply-complex 1"]],
    ["fax", "ordinary", []],
    ["call-back", "ordinary", []],
  ])("%s, %s", (channel, complexity, expected) => {
    expect(ids(channel, complexity)).toEqual(expected);
  });

  it("begin on the day on which they came into force", () => {
    expect(ids("email", "ordinary", "2014-11-30")).toEqual([]);
    expect(ids("email", "ordinary", "2014-12-01")).toHaveLength(2);
  });

  it("are in the version that was in force on the day of receipt", () => {
    const stricter: Standard = {
      ...reply,
      version: 2,
      inForceFrom: "2026-04-01",
      allowance: { workingDays: 5 },
    };
    const standards = [stricter, ...JOINT_COUNCIL_STANDARDS];
    expect(ids("email", "ordinary", "2026-03-31", standards)).toContain("email-reply 1");
    expect(ids("email", "ordinary", "2026-04-01", standards)).toContain("email-reply 2");
  });

  it("follow a version that no longer covers the channel", () => {
    const mailOnly: Standard = { ...reply, version: 2, inForceFrom: "2026-04-01", channels: ["email"] };
    expect(ids("web-form", "ordinary", "2026-04-01", [...JOINT_COUNCIL_STANDARDS, mailOnly])).toEqual([
      "email-acknowledgement 1",
    ]);
  });

  it("are the most specific: one for this complexity before one for any, one channel before several", () => {
    const anyReply: Standard = {
      ...reply,
      id: "any-reply",
      complexity: "any",
      allowance: { workingDays: 3 },
    };
    expect(ids("email", "ordinary", "2026-04-02", [anyReply, reply])).toEqual(["email-reply 1"]);
    const formsOnly: Standard = {
      ...reply,
      id: "form-reply",
      channels: ["web-form"],
      allowance: { workingDays: 9 },
    };
    expect(ids("web-form", "ordinary", "2026-04-02", [reply, formsOnly])).toEqual(["form-reply 1"]);
  });

  it("are the kinder to the public where two fit equally, in whatever order they are listed", () => {
    const shorter: Standard = { ...reply, id: "z-reply", allowance: { workingDays: 5 } };
    for (const standards of [
      [reply, shorter],
      [shorter, reply],
    ]) {
      expect(ids("email", "ordinary", "2026-04-02", standards)).toEqual(["z-reply 1"]);
    }
  });

  it("take the higher version of two that came into force on one day", () => {
    const corrected: Standard = { ...reply, version: 2 };
    expect(inForceOn("2026-04-02", [corrected, reply])).toEqual([corrected]);
  });
});

describe("the joint council's published table", () => {
  it("has the allowances of the report", () => {
    expect(JOINT_COUNCIL_STANDARDS.map(({ id, allowance }) => [id, allowance])).toEqual([
      ["email-acknowledgement", { workingDays: 1 }],
      ["email-reply", { workingDays: 8 }],
      ["email-reply-complex", { workingDays: 20 }],
      ["letter-reply", { workingDays: 10 }],
      ["letter-reply-complex", { workingDays: 20 }],
    ]);
  });

  it("quotes its source and invents no target", () => {
    for (const standard of JOINT_COUNCIL_STANDARDS) {
      expect(standard.source).toContain("1 December 2014");
      expect(standard.targetPercent).toBeNull();
      expect(standard.basis).toBe("corporate");
    }
  });
});
