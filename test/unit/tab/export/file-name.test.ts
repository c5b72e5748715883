import { describe, expect, it } from "@jest/globals";
import { fileName } from "../../../../src/tab/export/file-name.ts";

describe("the name of a file", () => {
  it("says whose figures it holds, of when and by what, in letters that every system takes", () => {
    expect(fileName(["Cyngor Môn", "2026/27-Q1", null, "By service"], "csv")).toBe(
      "cyngor-mon-2026-27-q1-by-service.csv",
    );
  });

  it("is never empty", () => {
    expect(fileName(["", null], "xlsx")).toBe("export.xlsx");
  });
});
