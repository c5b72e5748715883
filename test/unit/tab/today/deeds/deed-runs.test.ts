import { describe, expect, it } from "@jest/globals";
import type { RecordFacts } from "../../../../../src/contracts/facts.ts";
import { failed, succeeded } from "../../../../../src/domain/result.ts";
import { createDeedRuns } from "../../../../../src/tab/today/deeds/deed-runs.ts";
import type { DeedApi } from "../../../../../src/tab/today/deeds/send-to-cases.ts";
import { unreachable } from "../../../../../src/ui/api/failure.ts";
import { aDeskRow } from "../../../../support/desk-row.ts";

const ME = { id: "officer-1", name: "Priya Shah" };
const TAKE = { does: "take" } as const;
const rows = (count: number, name = "C") =>
  Array.from({ length: count }, (_, index) => aDeskRow(`${name}-${index}`));

/** A service that answers when it is let to; it refuses some cases, and is away for others until it is back. */
const service = (refuses: readonly string[] = [], away: Set<string> = new Set()) => {
  const sent: string[] = [];
  const withdrawn: string[] = [];
  let waiting: (() => void)[] = [];
  const toldOf = ({ reference, fact }: RecordFacts["facts"][number]) => {
    if (refuses.includes(reference))
      return { reference, events: null, problem: { code: "closed", message: "It is closed." } };
    return { reference, events: [{ ...fact, seq: 2, by: { kind: "officer", ...ME } }], problem: null };
  };
  const recordFacts = async ({ facts }: RecordFacts) => {
    for (const { reference, fact } of facts) (fact.type === "withdrawn" ? withdrawn : sent).push(reference);
    await new Promise<void>((answer) => waiting.push(answer));
    if (facts.some(({ reference }) => away.has(reference))) return failed(unreachable);
    return succeeded({ cases: facts.map(toldOf) });
  };
  /** Whatever was sent is answered; then what follows from the answers has happened. */
  const answer = async () => {
    const now = waiting;
    waiting = [];
    for (const each of now) each();
    await new Promise((passed) => setImmediate(passed));
  };
  const answerAll = async () => {
    while (waiting.length > 0) await answer();
  };
  const runs = createDeedRuns({ recordFacts } as unknown as DeedApi, ME);
  return { runs, sent, withdrawn, away, answer, answerAll };
};

const over = ({ runs }: ReturnType<typeof service>) => {
  const [notice] = runs.now().notices;
  if (notice?.state !== "over") throw new Error("Nothing is over yet");
  return notice;
};

const told = ({ runs }: ReturnType<typeof service>) =>
  runs
    .now()
    .notices.map((each) =>
      each.state === "running" ? `${each.done} of ${each.of}` : `${each.intent}: ${each.lines.join(" ")}`,
    );

describe("deeds to cases of the desk", () => {
  it("go on, and are told of, while nobody shows the list", async () => {
    const at = service();
    const leave = at.runs.subscribe(() => undefined);
    at.runs.doTo(TAKE, rows(20));
    leave();
    await at.answerAll();
    expect(at.sent).toHaveLength(20);
    expect(told(at)).toEqual(["success: You took 20 cases."]);
  });

  it("each have a notice of their own: one that is refused stays told while another goes on", async () => {
    const at = service(["D-0"]);
    at.runs.doTo(TAKE, rows(200));
    at.runs.doTo(TAKE, rows(1, "D"));
    await at.answer();
    expect(told(at)).toEqual(["40 of 200", "error: D-0 was not changed. It is closed."]);
    await at.answerAll();
    expect(told(at)).toEqual(["success: You took 200 cases.", "error: D-0 was not changed. It is closed."]);
  });

  it("are each stopped by their own", async () => {
    const at = service();
    at.runs.doTo(TAKE, rows(200));
    at.runs.doTo(TAKE, rows(100, "D"));
    const [first] = at.runs.now().notices;
    at.runs.stop(first?.id ?? -1);
    await at.answerAll();
    expect(at.sent.filter((reference) => reference.startsWith("D"))).toHaveLength(100);
    expect(at.sent.filter((reference) => reference.startsWith("C"))).toHaveLength(40);
  });

  it("show at once how the rows will look, until they have been read again", async () => {
    const at = service(["C-1"]);
    const read: string[] = [];
    at.runs.rereadBy(async () => void read.push("the list"));
    at.runs.doTo(TAKE, rows(2));
    expect([...at.runs.now().expected.keys()]).toEqual(["C-0", "C-1"]);
    await at.answerAll();
    expect(read).toEqual(["the list"]);
    expect([...at.runs.now().expected.keys()]).toEqual([]);
  });

  it("stay one when they are tried again for what failed: one undo takes back all of it", async () => {
    const at = service([], new Set(["C-20"]));
    at.runs.doTo(TAKE, rows(40));
    await at.answerAll();
    expect(over(at).lines[0]).toBe("You took 20 cases.");
    at.away.clear();
    over(at).again?.();
    await at.answerAll();
    expect(told(at)).toEqual(["success: You took 40 cases."]);
    over(at).undo?.();
    await at.answerAll();
    expect(at.withdrawn).toHaveLength(40);
    expect(told(at)).toEqual(["info: Taken back: 40 cases."]);
  });

  it("can be taken back to the end after the taking back was stopped", async () => {
    const at = service();
    at.runs.doTo(TAKE, rows(60));
    await at.answerAll();
    over(at).undo?.();
    at.runs.stop(at.runs.now().notices[0]?.id ?? -1);
    await at.answerAll();
    expect(told(at)).toEqual(["info: Taken back: 40 cases. Stopped: 20 cases not reached."]);
    over(at).again?.();
    await at.answerAll();
    expect(new Set(at.withdrawn).size).toBe(60);
  });

  it("are told of until the next one; what went wrong until it is read", async () => {
    const at = service(["C-0"]);
    for (const name of ["C", "D", "E"]) {
      at.runs.doTo(TAKE, rows(1, name));
      await at.answerAll();
    }
    expect(told(at)).toEqual(["error: C-0 was not changed. It is closed.", "success: You took E-0."]);
    at.runs.dismiss(at.runs.now().notices[0]?.id ?? -1);
    expect(told(at)).toEqual(["success: You took E-0."]);
  });
});
