import { execFile } from "node:child_process";
import { describe, expect, it } from "@jest/globals";

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly problem: string;
}

const run = (...words: string[]): Promise<Ended> =>
  new Promise((done) => {
    execFile(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], (error, out, problem) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, out, problem }),
    );
  });

describe("the command due", () => {
  it("prints the due date and the counting", async () => {
    const { code, out, problem } = await run(
      ...["due", "--received", "2026-04-02T16:00", "--standard", "email-reply", "--explain"],
    );
    expect(problem).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("Due Thu 16 April 2026, by the end of the day\n");
    expect(out).toContain("Fri 3 April: Good Friday, not counted\n");
  }, 30_000);

  it("answers wrong use with one clear line and code 2, and prints nothing else", async () => {
    const [unknown, misspelt] = await Promise.all([
      run("due", "--received", "2026-04-02", "--standard", "nope"),
      run("due", "--recieved", "2026-04-02"),
    ]);
    expect(unknown).toMatchObject({ code: 2, out: "" });
    expect(unknown.problem).toMatch(/^No standard "nope"\. There are: email-acknowledgement, .*\n$/);
    expect(misspelt).toMatchObject({ code: 2, out: "" });
    expect(misspelt.problem).toContain("--received");
  }, 30_000);
});
