import { describe, expect, it } from "@jest/globals";
import { diagnosticLines } from "../../../src/taskpane/diagnostics.ts";
import { NOTHING_KNOWN } from "../../../src/taskpane/known-message.ts";
import { problemLog } from "../../../src/taskpane/problem-log.ts";
import type { Session } from "../../../src/taskpane/use-session.ts";
import { unreachable } from "../../../src/ui/api/failure.ts";

const READY = {
  state: "ready",
  council: { name: "Wending Councils", me: { name: "Siân Morgan" } },
} as unknown as Session;

const lines = (more: Partial<Parameters<typeof diagnosticLines>[0]> = {}) =>
  Object.fromEntries(
    diagnosticLines({
      host: { diagnostics: () => [{ label: "Program", value: "OutlookWebApp" }] },
      settings: null,
      session: READY,
      message: null,
      mailbox: null,
      answer: NOTHING_KNOWN,
      address: "https://standards.example/taskpane.html",
      unsent: 0,
      storageLasts: true,
      lastProblem: null,
      ...more,
    }).map(({ label, value }) => [label, value]),
  );

describe("the page about the pane", () => {
  it("says who is signed in where, in which program, and whether the service answers", () => {
    expect(lines()).toMatchObject({
      Program: "OutlookWebApp",
      Service: "reachable",
      "Signed in as": "Siân Morgan",
      Council: "Wending Councils",
    });
    const away = lines({ session: { state: "unreachable", failure: unreachable } });
    expect(away).toMatchObject({ Service: "unreachable", "Signed in as": "none" });
  });

  it("says what is not sent yet, and whether it outlives the pane", () => {
    expect(lines({ unsent: 2 })).toMatchObject({ "Not sent yet": "2", "Storage in the browser": "allowed" });
    expect(lines({ storageLasts: false })["Storage in the browser"]).toMatch(/^denied/);
  });

  it("says the last problem with its time", () => {
    const lastProblem = { at: "2026-04-07T09:00:00.000Z", code: "unreachable", message: "Away." };
    expect(lines({ lastProblem })["Last problem"]).toBe("2026-04-07T09:00:00.000Z unreachable: Away.");
    expect(lines()["Last problem"]).toBe("none");
  });
});

describe("the last problem of a visit", () => {
  it("is remembered when all is well again, with the time at which it began", () => {
    const log = problemLog();
    expect(log.last()).toBeNull();
    log.note(unreachable, "2026-04-07T09:00:00.000Z");
    log.note(unreachable, "2026-04-07T09:01:00.000Z");
    log.note(null, "2026-04-07T09:02:00.000Z");
    expect(log.last()).toMatchObject({ at: "2026-04-07T09:00:00.000Z", code: "unreachable" });
    log.note(unreachable, "2026-04-07T10:00:00.000Z");
    expect(log.last()).toMatchObject({ at: "2026-04-07T10:00:00.000Z" });
  });
});
