import { describe, expect, it } from "@jest/globals";
import type { Allowance } from "../../../../src/domain/standards/allowance.ts";
import { DEFAULT_COUNTING } from "../../../../src/domain/standards/counting.ts";
import { presetOf } from "../../../../src/domain/standards/presets/presets.ts";
import { checkStandard, checkStandards } from "../../../../src/domain/standards/standard-check.ts";
import type { Standard } from "../../../../src/domain/standards/standard.ts";

const [FOI] = presetOf("freedom-of-information")?.standards ?? [];

const aStandard = (changes: Partial<Standard> = {}): Standard => {
  if (FOI === undefined) throw new Error("The preset has a standard");
  return { ...FOI, ...changes };
};

const EXTENSION = aStandard().extension;

const extended = (changes: Partial<NonNullable<Standard["extension"]>>): Partial<Standard> => ({
  extension: EXTENSION === null ? null : { ...EXTENSION, ...changes },
});

const counted = (changes: Partial<Standard["counting"]>): Partial<Standard> => ({
  counting: { ...DEFAULT_COUNTING, ...changes },
});

describe("a standard that no case could be judged by", () => {
  it.each<[string, Partial<Standard>, string, string]>([
    ["an id with a space", { id: "e-mail reply" }, "id-not-understood", "id"],
    ["version nought", { version: 0 }, "version-not-understood", "version"],
    ["no title", { title: " " }, "title-missing", "title"],
    ["a first day that does not exist", { inForceFrom: "2026-02-29" }, "not-a-date", "inForceFrom"],
    ["approval by nobody", { approved: { by: "", on: "2026-03-01" } }, "approver-missing", "approved.by"],
    ["approval on no day", { approved: { by: "Cabinet", on: "March" } }, "not-a-date", "approved.on"],
    ["no channel", { channels: [] }, "no-channel", "channels"],
    ["no service at all", { services: [] }, "covers-nothing", "services"],
    ["no kind at all", { kinds: [] }, "covers-nothing", "kinds"],
    ["no authority at all", { authorities: [] }, "covers-nothing", "authorities"],
    ["nothing to count", { allowance: {} as Allowance }, "allowance-unit", "allowance"],
    ["an unknown unit", { allowance: { weeks: 2 } as unknown as Allowance }, "allowance-unit", "allowance"],
    [
      "two units",
      { allowance: { workingDays: 2, hours: 4 } as unknown as Allowance },
      "allowance-unit",
      "allowance",
    ],
    ["half a day", { allowance: { workingDays: 0.5 } }, "allowance-amount", "allowance"],
    ["no day", { allowance: { workingDays: 0 } }, "allowance-amount", "allowance"],
    ["more than ten years", { allowance: { hours: 100_000 } }, "allowance-too-long", "allowance"],
    ["a cut-off that is no time", counted({ cutOff: "4pm" }), "not-a-time", "counting.cutOff"],
    ["a cut-off with seconds", counted({ cutOff: "16:00:00" }), "not-a-time", "counting.cutOff"],
    [
      "a cut-off, with Saturday still counted as received",
      counted({ cutOff: "16:00" }),
      "cut-off-alone",
      "counting.cutOff",
    ],
    [
      "hours that move on from a day off",
      { allowance: { hours: 24 }, ...counted({ dueOnNonWorkingDay: "next-working-day" }) },
      "hours-moved",
      "counting.dueOnNonWorkingDay",
    ],
    [
      "an acknowledgement counted from itself",
      { promised: "acknowledgement", startsAt: "acknowledgement" },
      "starts-at-itself",
      "startsAt",
    ],
    ["a start without a name", { startsAt: { milestone: "" } }, "milestone-missing", "startsAt.milestone"],
    [
      "an extension in another unit",
      extended({ atMost: { calendarMonths: 1 } }),
      "extension-unit",
      "extension.atMost",
    ],
    [
      "an extension by nothing",
      extended({ atMost: { workingDays: 0 } }),
      "allowance-amount",
      "extension.atMost",
    ],
    ["an extension for no time", extended({ times: 0 }), "extension-times", "extension.times"],
    ["an extension without notice", extended({ noticeSays: "" }), "notice-missing", "extension.noticeSays"],
    ["advertised only, and no reason", { measured: "advertised-only" }, "not-measured-why", "notMeasured"],
    [
      "not measured for an empty reason",
      { measured: "advertised-only", notMeasured: { since: "2026-04-01", reason: "" } },
      "not-measured-why",
      "notMeasured.reason",
    ],
    [
      "not measured since no day",
      { measured: "sampled", notMeasured: { since: "April", reason: "Numbers are low" } },
      "not-a-date",
      "notMeasured.since",
    ],
    [
      "measured, with a reason why not",
      { notMeasured: { since: "2026-04-01", reason: "Numbers are low" } },
      "measured-after-all",
      "notMeasured",
    ],
    ["a target above all", { targetPercent: 101 }, "target-not-a-percentage", "targetPercent"],
    ["a target that is no number", { targetPercent: NaN }, "target-not-a-percentage", "targetPercent"],
  ])("is told by its field: %s", (_, changes, code, field) => {
    expect(checkStandard(aStandard(changes))).toContainEqual(expect.objectContaining({ code, field }));
  });

  it("is told what to do, in sentences", () => {
    const [failure] = checkStandard(aStandard(counted({ cutOff: "16:00" })));
    expect(failure?.message).toBe(
      "With a cut-off, what comes late on Friday would be due after what comes on Saturday. Use a cut-off together " +
        'with "receivedOnNonWorkingDay": "treat-as-next-working-day".',
    );
  });
});

describe("a standard in order", () => {
  it.each<[string, Partial<Standard>]>([
    ["as it is published", {}],
    [
      "a cut-off, with weekends moved as well",
      counted({ cutOff: "16:00", receivedOnNonWorkingDay: "treat-as-next-working-day" }),
    ],
    [
      "working minutes, which never end on a day off",
      {
        allowance: { workingMinutes: 120 },
        extension: null,
        ...counted({ dueOnNonWorkingDay: "next-working-day" }),
      },
    ],
    ["approved", { approved: { by: "Cabinet", on: "2026-03-03" } }],
    [
      "no longer measured, as numbers are low",
      { measured: "advertised-only", notMeasured: { since: "2026-04-01", reason: "Numbers are low" } },
    ],
    ["a target of nought and of a hundred", { targetPercent: 100 }],
    ["counted from a milestone", { startsAt: { milestone: "investigation concluded" } }],
  ])("%s", (_, changes) => {
    expect(checkStandard(aStandard(changes))).toEqual([]);
  });
});

describe("the standards of an authority", () => {
  it("begin on different days with different numbers, version by version", () => {
    const first = aStandard({ inForceFrom: "2020-01-01" });
    expect(checkStandards([first, aStandard({ version: 2, inForceFrom: "2026-04-01" })])).toEqual([]);
    expect(checkStandards([first, aStandard({ id: "another", inForceFrom: "2020-01-01" })])).toEqual([]);
    expect(checkStandards([first, { ...first, version: 2 }])).toMatchObject([
      { code: "version-same-day", field: "1.inForceFrom" },
    ]);
    expect(checkStandards([first, { ...first, inForceFrom: "2026-04-01" }])).toMatchObject([
      { code: "version-twice", field: "1.version" },
    ]);
    expect(checkStandards([first, { ...first, version: 2, inForceFrom: "2019-01-01" }])).toMatchObject([
      { code: "version-order", field: "1.inForceFrom" },
    ]);
  });

  it("are told with their place in the list", () => {
    const fields = checkStandards([aStandard(), aStandard({ id: "other", title: "" })]).map(
      ({ field }) => field,
    );
    expect(fields).toEqual(["1.title"]);
  });
});
