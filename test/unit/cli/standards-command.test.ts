import { execFile } from "node:child_process";
import { describe, expect, it } from "@jest/globals";

const run = (...words: string[]): Promise<{ code: number; out: string; problem: string }> =>
  new Promise((done) => {
    execFile(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], (error, out, problem) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, out, problem }),
    );
  });

describe("the command standards", () => {
  it("prints what is published, and says plainly what is not", async () => {
    const [one, unknown] = await Promise.all([
      run("standards", "call-back", "--json"),
      run("standards", "call-backs"),
    ]);
    expect(one).toMatchObject({ code: 0, problem: "" });
    expect(JSON.parse(one.out)).toMatchObject([{ id: "call-back", allowance: { hours: 24 } }]);
    expect(unknown).toMatchObject({ code: 2, out: "" });
    expect(unknown.problem).toMatch(/^No preset "call-backs"\. There are: joint-council, .*\n$/);
  }, 30_000);
});
