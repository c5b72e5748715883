import { describe, expect, it } from "@jest/globals";
import { changed, unchanged, type StandardChange } from "../../../../src/domain/standards/change.ts";
import { checkChange, saysTheSame } from "../../../../src/domain/standards/change-check.ts";
import { checkVersions } from "../../../../src/domain/standards/standard-check.ts";
import type { Standard } from "../../../../src/domain/standards/standard.ts";
import { aStandard } from "../../../support/rules.ts";

const TODAY = "2026-04-09";
const base = aStandard({ inForceFrom: "2014-12-01" });
const change = (changes: Partial<StandardChange> = {}, of: Standard = base): StandardChange => ({
  ...unchanged(of, 90, "2026-05-01"),
  ...changes,
});
const shorter = change({ title: "Reply within 7 working days", allowance: { workingDays: 7 } });
const faults = (of: StandardChange, on: Standard = base) =>
  checkChange(of, { base: on, baseTarget: 90, today: TODAY }).map(({ code, field }) => [code, field]);

describe("a change of a standard", () => {
  it("becomes the version after the one that it changes, approved by nobody yet", () => {
    expect(changed(base, shorter)).toEqual({
      ...base,
      ...{ version: 2, inForceFrom: "2026-05-01", approved: null, allowance: { workingDays: 7 } },
      ...{ title: "Reply within 7 working days", targetPercent: 90 },
      source: "The council's own change of: A test",
    });
    expect(checkVersions([base, changed(base, shorter)])).toEqual([]);
  });

  it("quotes where it is written down, once somebody has said", () => {
    expect(changed(base, { ...shorter, source: " Executive, minute 42 " }).source).toBe(
      "Executive, minute 42",
    );
  });

  it("may be adopted when nothing is wrong with it", () => {
    expect(faults(shorter)).toEqual([]);
  });

  it("has to change something", () => {
    expect(faults(change())).toEqual([["changes-nothing", "change"]]);
    expect(faults(change({ source: "A minute" }))).toEqual([["changes-nothing", "change"]]);
    expect(faults(change({ targetPercent: 95 }))).toEqual([]);
  });

  it.each([
    ["2026-04-08", "in-force-from-past"],
    ["2028-04-10", "in-force-too-far"],
    ["1 May", "not-a-date"],
  ])("does not begin on %s", (inForceFrom, code) => {
    expect(faults({ ...shorter, inForceFrom })).toEqual([[code, "inForceFrom"]]);
  });

  it.each(["2026-04-09", "2028-04-09"])("may begin on %s", (inForceFrom) => {
    expect(faults({ ...shorter, inForceFrom })).toEqual([]);
  });

  it("begins after the version that is still to come", () => {
    const coming = aStandard({ version: 2, inForceFrom: "2026-06-01" });
    expect(faults({ ...shorter, inForceFrom: "2026-06-01" }, coming)).toEqual([
      ["in-force-before-base", "inForceFrom"],
    ]);
  });

  it("does not keep a title that promises the old time", () => {
    expect(faults({ ...shorter, title: base.title })).toEqual([["title-says-otherwise", "title"]]);
    expect(faults({ ...shorter, title: "Reply soon" })).toEqual([]);
    const one = aStandard({ title: "Reply within 1 working day", allowance: { workingDays: 1 } });
    expect(
      faults(change({ title: "Reply within 11 working days", allowance: { workingDays: 11 } }, one), one),
    ).toEqual([]);
  });

  it("does not change what a law sets, but for its target", () => {
    const law = aStandard({ basis: "statutory", title: "By law" });
    expect(
      faults(
        change(
          { allowance: { workingDays: 9 }, waiting: { fee: "stops" }, counting: { ...law.counting } },
          law,
        ),
        law,
      ),
    ).toEqual([
      ["set-by-law", "allowance"],
      ["set-by-law", "waiting"],
    ]);
    expect(faults(change({ targetPercent: 95 }, law), law)).toEqual([]);
  });

  it("says why and since when it is no longer measured", () => {
    const unmeasured = change({ measured: "advertised-only" });
    expect(faults(unmeasured)).toEqual([["not-measured-why", "notMeasuredBecause"]]);
    const because = { ...unmeasured, notMeasuredBecause: "Numbers are low" };
    expect(faults(because)).toEqual([]);
    expect(changed(base, because).notMeasured).toEqual({ since: "2026-05-01", reason: "Numbers are low" });
  });

  it("goes on not being measured since the day on which that began", () => {
    const unmeasured = aStandard({
      measured: "advertised-only",
      notMeasured: { since: "2020-01-01", reason: "Numbers are low" },
    });
    const reworded = { ...unchanged(unmeasured, null, "2026-05-01"), title: "Another title" };
    expect(changed(unmeasured, reworded).notMeasured).toEqual({
      since: "2020-01-01",
      reason: "Numbers are low",
    });
    expect(
      changed(unmeasured, { ...reworded, measured: "measured", notMeasuredBecause: null }),
    ).toMatchObject({ measured: "measured", notMeasured: null });
  });

  it("does not measure on cases what only sample weeks can tell", () => {
    const spoken = aStandard({ channels: ["telephone"], measured: "sampled" });
    expect(faults(change({ measured: "measured" }, spoken), spoken)).toEqual([
      ["measured-otherwise", "measured"],
    ]);
  });

  it("names the field of the change for what is wrong in the version that would come of it", () => {
    expect(faults({ ...shorter, counting: { ...base.counting, cutOff: "16:00" } })).toEqual([
      ["cut-off-alone", "counting.cutOff"],
    ]);
    expect(faults({ ...shorter, title: "Soon", allowance: { workingDays: 0 } })).toEqual([
      ["allowance-amount", "allowance"],
    ]);
  });
});

describe("saying the same", () => {
  it("goes by the content, in whatever order it is written", () => {
    expect(saysTheSame({ a: 1, b: { c: [1, 2], d: null } }, { b: { d: null, c: [1, 2] }, a: 1 })).toBe(true);
    expect(saysTheSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  });
});
