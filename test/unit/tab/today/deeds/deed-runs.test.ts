import { describe, expect, it } from "@jest/globals";
import type { RecordFact } from "../../../../../src/contracts/case.ts";
import { failed, succeeded } from "../../../../../src/domain/result.ts";
import { createDeedRuns } from "../../../../../src/tab/today/deeds/deed-runs.ts";
import type { DeedApi } from "../../../../../src/tab/today/deeds/run-deed.ts";
import { aDeskRow } from "../../../../support/desk-row.ts";

const ME = { id: "officer-1", name: "Priya Shah" };
const TAKE = { does: "take" } as const;
const rows = (count: number, name = "C") =>
  Array.from({ length: count }, (_, index) => aDeskRow(`${name}-${index}`));

/** A service that answers when it is let to, and refuses the cases that it is told to. */
const service = (refuses: readonly string[] = []) => {
  const sent: string[] = [];
  let waiting: (() => void)[] = [];
  const recordFact = async (reference: string, { fact }: RecordFact) => {
    sent.push(reference);
    await new Promise<void>((answer) => waiting.push(answer));
    if (refuses.includes(reference))
      return failed({ code: "closed", message: "It is closed.", mayPass: false });
    return succeeded({ events: [{ ...fact, seq: 2, by: { kind: "officer", ...ME } }] });
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
  return { runs: createDeedRuns({ recordFact } as unknown as DeedApi, ME), sent, answer, answerAll };
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
    at.runs.doTo(TAKE, rows(20));
    at.runs.doTo(TAKE, rows(1, "D"));
    await at.answer();
    expect(told(at)).toEqual(["6 of 20", "error: D-0 was not changed. It is closed."]);
    await at.answerAll();
    expect(told(at)).toEqual(["success: You took 20 cases.", "error: D-0 was not changed. It is closed."]);
  });

  it("are each stopped by their own", async () => {
    const at = service();
    at.runs.doTo(TAKE, rows(20));
    at.runs.doTo(TAKE, rows(10, "D"));
    const [first] = at.runs.now().notices;
    at.runs.stop(first?.id ?? -1);
    await at.answerAll();
    expect(at.sent.filter((reference) => reference.startsWith("D"))).toHaveLength(10);
    expect(at.sent.filter((reference) => reference.startsWith("C"))).toHaveLength(6);
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
