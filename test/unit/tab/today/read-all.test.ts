import { describe, expect, it } from "@jest/globals";
import type { DeskQuery } from "../../../../src/contracts/desk.ts";
import { failed, succeeded } from "../../../../src/domain/result.ts";
import { readAll } from "../../../../src/tab/today/read-all.ts";
import { unreachable } from "../../../../src/ui/api/failure.ts";
import { aDeskRow, NO_COUNTS, NO_GROUPS } from "../../../support/desk-row.ts";

/** A list of so many cases that can be read up to a place, and no further. */
const listOf = (cases: number, readable = cases) => ({
  desk: async ({ from = 0, limit = 100 }: DeskQuery) => {
    if (from >= readable && from > 0) return failed(unreachable);
    const rows = Array.from({ length: Math.min(limit, cases - from) }, (_, at) => aDeskRow(`C-${from + at}`));
    return succeeded({ from, rows, groups: NO_GROUPS, counts: NO_COUNTS });
  },
});

describe("selecting all of a list", () => {
  it("reads all that can be done at once", async () => {
    const few = await readAll(listOf(230), { list: "open" });
    expect(few.ok && few.value.length).toBe(230);
    const many = await readAll(listOf(2000), { list: "open" });
    expect(many.ok && many.value.length).toBeGreaterThanOrEqual(500);
  });

  it("is refused as a whole when a part cannot be read", async () => {
    expect(await readAll(listOf(500, 200), { list: "open" })).toEqual(failed(unreachable));
  });
});
