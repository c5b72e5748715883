import { describe, expect, it } from "@jest/globals";
import { RecordUnavailable } from "../../../../src/application/ports/case-writer.ts";
import type { Nudge, Told } from "../../../../src/application/ports/notifications.ts";
import { createKnownSubscriptions } from "../../../../src/server/notifications/known-subscriptions.ts";
import { createToldDesk } from "../../../../src/server/notifications/told-desk.ts";

const told = (...mailboxes: readonly string[]): Told => ({ mailboxes, asked: [] });

describe("a record that does not answer", () => {
  it("is not waited for when it is asked for the subscriptions, and is believed when it answers after all", async () => {
    let answer: () => void = () => undefined;
    const secrets = [{ id: "one", mailbox: "a", clientState: "secret" }];
    const known = createKnownSubscriptions(
      { subscriptionSecrets: () => new Promise((resolve) => (answer = () => resolve(secrets))) },
      () => "2026-04-08T10:00:00.000Z",
      1,
    );
    await expect(known.ask(["one"])).rejects.toThrow(RecordUnavailable);
    answer();
    await known.ask(["one"]);
    expect(known.mailboxOf("one", "secret")).toBe("a");
  });

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
