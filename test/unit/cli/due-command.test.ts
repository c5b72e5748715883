import { execFile, spawn } from "node:child_process";
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

const question = (id: number): string =>
  JSON.stringify({
    id,
    received: `2026-04-02T${String(id % 24).padStart(2, "0")}:05`,
    allowance: { workingDays: 1 + (id % 20) },
    counting: { cutOff: "16:00" },
    calendar: {
      timeZone: "Europe/London",
      hours: Object.fromEntries(
        ["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [["09:00", "17:00"]]]),
      ),
      bankHolidays: ["england-and-wales"],
    },
  });

/** The batch as a program: what it answers to the lines, and to whoever reads only the first. */
const batch = (lines: readonly string[], readOnlyTheFirst = false): Promise<Ended> =>
  new Promise((done) => {
    const program = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", "due", "--batch"]);
    let [out, problem] = ["", ""];
    program.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      if (readOnlyTheFirst) program.stdout.destroy();
    });
    program.stderr.setEncoding("utf8").on("data", (text: string) => (problem += text));
    // Whoever no longer reads the answers ends the program while questions are still being written.
    program.stdin.on("error", () => undefined);
    program.on("close", (code) => done({ code: code ?? -1, out, problem }));
    program.stdin.end(`${lines.join("\n")}\n`);
  });

describe("the command due --batch", () => {
  it("answers thousands of lines in order, and goes on after a bad one", async () => {
    const lines = Array.from({ length: 3000 }, (_, id) =>
      id % 100 === 50 ? "not a question" : question(id),
    );
    const { code, out, problem } = await batch(lines);
    expect({ code, problem }).toEqual({ code: 0, problem: "" });
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: number | null; dueOn?: string });
    expect(answers.map(({ id }) => id)).toEqual(lines.map((_, id) => (id % 100 === 50 ? null : id)));
    expect(answers.filter(({ dueOn }) => dueOn !== undefined)).toHaveLength(2970);
    expect(answers[7]).toMatchObject({ id: 7, dueOn: "2026-04-16", dueAt: "2026-04-16T23:59:59+01:00" });
  }, 30_000);

  it("ends quietly when its reader has enough", async () => {
    const { code, problem } = await batch(
      Array.from({ length: 20_000 }, (_, id) => question(id)),
      true,
    );
    expect({ code, problem }).toEqual({ code: 0, problem: "" });
  }, 30_000);
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
