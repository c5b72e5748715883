import { describe, expect, it } from "@jest/globals";
import { checkStandards } from "../../../../../src/domain/standards/standard-check.ts";
import { PRESETS, presetOf } from "../../../../../src/domain/standards/presets/presets.ts";
import type { Standard } from "../../../../../src/domain/standards/standard.ts";

const ALL = PRESETS.flatMap(({ standards }) => standards);

describe("the presets", () => {
  it("are these", () => {
    expect(PRESETS.map(({ id }) => id)).toEqual([
      "joint-council",
      "call-back",
      "telephone-and-face-to-face",
      "freedom-of-information",
      "environmental-information",
      "subject-access",
      "lgsco-complaints",
      "housing-ombudsman",
      "member-enquiry",
    ]);
    expect(presetOf("subject-access")?.standards).toHaveLength(1);
    expect(presetOf("awaab")).toBeUndefined();
  });

  it("are in order, all together: each standard passes the check, and no id comes twice", () => {
    expect(checkStandards(ALL)).toEqual([]);
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  });

  it("say where each rule stands, invent no target, and claim nobody's approval", () => {
    for (const { source, targetPercent, approved, notMeasured } of ALL) {
      expect(source.length).toBeGreaterThan(30);
      expect([targetPercent, approved, notMeasured]).toEqual([null, null, null]);
    }
  });

  it("sample what no case comes of, and measure the rest", () => {
    const sampled = ALL.filter(({ measured }) => measured === "sampled");
    expect(sampled).toEqual(presetOf("telephone-and-face-to-face")?.standards);
    expect(ALL.filter(({ measured }) => measured === "advertised-only")).toEqual([]);
  });

  it("know a council's own closures only where the promise is the council's own", () => {
    const byLaw = ALL.filter(({ basis }) => basis === "statutory");
    expect(byLaw.length).toBeGreaterThan(0);
    expect(byLaw.filter(({ workingDays }) => workingDays === "own-calendar")).toEqual([]);
  });
});

const allowances = (id: string): Standard["allowance"][] =>
  (presetOf(id)?.standards ?? []).map(({ allowance }) => allowance);

describe("the figures of a preset", () => {
  it.each([
    ["call-back", [{ hours: 24 }]],
    ["telephone-and-face-to-face", [{ seconds: 20 }, { minutes: 20 }, { minutes: 10 }]],
    ["freedom-of-information", [{ workingDays: 20 }]],
    ["environmental-information", [{ workingDays: 20 }]],
    ["subject-access", [{ calendarMonths: 1 }]],
    ["lgsco-complaints", [{ workingDays: 5 }, { workingDays: 10 }, { workingDays: 5 }, { workingDays: 20 }]],
    ["housing-ombudsman", [{ workingDays: 5 }, { workingDays: 10 }, { workingDays: 5 }, { workingDays: 20 }]],
    ["member-enquiry", [{ workingDays: 1 }, { workingDays: 10 }]],
  ])("%s", (id, expected) => {
    expect(allowances(id)).toEqual(expected);
  });

  it("puts off by so much, and once", () => {
    const extensions = ALL.flatMap(({ id, extension }) =>
      extension === null ? [] : [[id, extension.atMost, extension.times]],
    );
    expect(extensions).toEqual([
      ["freedom-of-information-reply", { workingDays: 20 }, 1],
      ["environmental-information-reply", { workingDays: 20 }, 1],
      ["subject-access-reply", { calendarMonths: 2 }, 1],
      ["lgsco-stage-1-reply", { workingDays: 10 }, 1],
      ["lgsco-stage-2-reply", { workingDays: 20 }, 1],
      ["housing-ombudsman-stage-1-reply", { workingDays: 10 }, 1],
      ["housing-ombudsman-stage-2-reply", { workingDays: 20 }, 1],
    ]);
  });
});
