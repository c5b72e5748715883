import { describe, expect, it } from "@jest/globals";
import { RecordUnavailable } from "../../../../src/application/ports/case-writer.ts";
import type { Nudge, Told } from "../../../../src/application/ports/notifications.ts";
import { createToldDesk } from "../../../../src/server/notifications/told-desk.ts";

const told = (...mailboxes: readonly string[]): Told => ({ mailboxes, asked: [] });

describe("a record that does not answer", () => {
  it("is given up in time, so that Microsoft 365 sends again, and is asked anew for what comes later", async () => {
    const asked: Told[] = [];
    const rung: Nudge[] = [];
    let hangs = true;
    const desk = createToldDesk(
      {
        keepTold: async (each) => {
          asked.push(each);
          if (hangs) await new Promise(() => undefined);
          return each.mailboxes.map((mailbox) => ({ mailbox, nudge: "n" }));
        },
      },
      (nudges) => rung.push(...nudges),
      1,
    );
    const both = await Promise.allSettled([desk(told("a")), desk(told("b"))]);
    expect(both.map((each) => each.status === "rejected" && (each.reason as Error).name)).toEqual([
      new RecordUnavailable().name,
      new RecordUnavailable().name,
    ]);
    hangs = false;
    await desk(told("c"));
    expect(asked.map(({ mailboxes }) => mailboxes)).toEqual([["a"], ["b"], ["c"]]);
    expect(rung.map(({ mailbox }) => mailbox)).toEqual(["c"]);
  });
});
