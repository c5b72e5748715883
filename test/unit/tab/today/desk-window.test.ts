import { describe, expect, it } from "@jest/globals";
import type { DeskPage, DeskQuery } from "../../../../src/contracts/desk.ts";
import { failed, succeeded, type Result } from "../../../../src/domain/result.ts";
import { createDeskWindow } from "../../../../src/tab/today/desk-window.ts";
import { unreachable, type ApiFailure } from "../../../../src/ui/api/failure.ts";
import { aDeskRow, NO_COUNTS, NO_GROUPS } from "../../../support/desk-row.ts";

/** A list of so many cases, named by their numbers, that answers at once. */
const listOf = (references: readonly string[]) => {
  let cases = references;
  let away = false;
  const asked: number[] = [];
  const desk = async ({ from = 0, limit = 100 }: DeskQuery): Promise<Result<DeskPage, ApiFailure>> => {
    asked.push(from);
    if (away) return failed(unreachable);
    const rows = cases.slice(from, from + limit).map((reference) => aDeskRow(reference));
    return succeeded({ from, rows, groups: { ...NO_GROUPS, later: cases.length }, counts: NO_COUNTS });
  };
  return {
    window: createDeskWindow({ desk }, { list: "open" }),
    asked,
    become: (next: readonly string[]) => {
      cases = next;
    },
    goAway: () => {
      away = true;
    },
  };
};

const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `C-${index}`);
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("a list of which only what is looked at is read", () => {
  it("reads what is on the screen, and a page ahead", async () => {
    const { window, asked } = listOf(numbered(1000));
    await window.refresh();
    await settled();
    expect(asked).toEqual([0, 100]);
    window.look(450, 470);
    await settled();
    expect(asked).toEqual([0, 100, 300, 400, 500]);
    expect(window.seen()?.rowAt(455)?.reference).toBe("C-455");
    expect(window.seen()?.rowAt(800)).toBeUndefined();
    expect(window.seen()?.total).toBe(1000);
  });

  it("knows no whole list where the service goes back no further", async () => {
    const settledOnes = { ...NO_GROUPS, settled: 1 };
    const window = createDeskWindow(
      {
        desk: async () =>
          succeeded({
            from: 0,
            rows: [aDeskRow("C-1")],
            groups: settledOnes,
            counts: NO_COUNTS,
            orMore: true,
          }),
      },
      { list: "answered" },
    );
    await window.refresh();
    expect(window.seen()).toMatchObject({ total: 1, orMore: true, isWhole: false });
  });

  it("asks for no page twice while it is fresh", async () => {
    const { window, asked } = listOf(numbered(1000));
    await window.refresh();
    for (let times = 0; times < 5; times += 1) window.look(0, 20);
    await settled();
    window.look(0, 20);
    await settled();
    expect(asked).toEqual([0, 100]);
  });

  it("shows what it knew until that has been read again", async () => {
    const { window, become } = listOf(numbered(300));
    await window.refresh();
    window.look(120, 140);
    await settled();
    become(numbered(300).slice(1));
    window.look(0, 20);
    await window.refresh();
    expect(window.seen()?.rowAt(0)?.reference).toBe("C-1");
    expect(window.seen()?.total).toBe(299);
    expect(window.seen()?.rowAt(250)?.reference).toBe("C-250");
  });

  it("shows a case once, where it was met last, when it moved between two questions", async () => {
    const { window, become } = listOf(numbered(200));
    await window.refresh();
    await settled();
    become(["C-150", ...numbered(200).filter((each) => each !== "C-150")]);
    window.look(0, 20);
    void window.refresh();
    await settled();
    expect(window.seen()?.placeOf("C-150")).toBe(0);
    const shown = Array.from({ length: 200 }, (_, at) => window.seen()?.rowAt(at)?.reference).filter(Boolean);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it("forgets pages beyond the end of a list that has become shorter", async () => {
    const { window, become } = listOf(numbered(250));
    await window.refresh();
    window.look(200, 240);
    await settled();
    become(numbered(30));
    await window.refresh();
    await settled();
    expect(window.seen()?.total).toBe(30);
    expect(window.seen()?.rowAt(220)).toBeUndefined();
  });

  it("says whether all of it was read just now: only then is a case without a place not in it", async () => {
    const short = listOf(numbered(30));
    await short.window.refresh();
    expect(short.window.seen()?.isWhole).toBe(true);
    const long = listOf(numbered(250));
    await long.window.refresh();
    await settled();
    expect(long.window.seen()?.isWhole).toBe(false);
    long.window.look(0, 249);
    await settled();
    expect(long.window.seen()?.isWhole).toBe(true);
  });

  it("says why it could not be read, and keeps what it knew", async () => {
    const { window, goAway } = listOf(numbered(10));
    await window.refresh();
    goAway();
    expect(await window.refresh()).toEqual(failed(unreachable));
    expect(window.seen()?.total).toBe(10);
  });
});
