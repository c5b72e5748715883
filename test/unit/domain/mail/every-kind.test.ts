import { describe, expect, it } from "@jest/globals";
import { classify } from "../../../../src/domain/mail/classify.ts";
import { OWN } from "../../../support/mail/a-mail.ts";
import { asFromFile, asFromGraph } from "../../../support/mail/both-ways-in.ts";
import { BOUNCES, RECEIPTS } from "../../../support/mail/heads/bounces.ts";
import type { KnownMail } from "../../../support/mail/heads/head.ts";
import { LETTERS } from "../../../support/mail/heads/letters.ts";
import { MACHINES, OUT_OF_OFFICE } from "../../../support/mail/heads/machines.ts";

const expectClassed = (known: KnownMail, decided: ReturnType<typeof classify>): void => {
  expect(decided.class).toBe(known.is);
  const startsClock = known.is === "human" || known.is === "web_form";
  expect(decided).toMatchObject({ startsClock, sendAutoAck: startsClock && known.acknowledged });
  expect(decided.evidence.join(" ; ")).toMatch(known.because);
};

const table = (all: readonly KnownMail[]): [string, KnownMail][] => all.map((each) => [each.what, each]);

describe.each([
  ["what could not be delivered", BOUNCES],
  ["receipts", RECEIPTS],
  ["out-of-office replies", OUT_OF_OFFICE],
  ["machines, lists and colleagues", MACHINES],
  ["letters from the public", LETTERS],
])("%s", (_, all) => {
  it.each(table(all))("%s, from a file", (_what, known) => {
    expectClassed(known, classify(asFromFile(known), OWN));
  });

  it.each(table(all))("%s, from Microsoft 365", async (_what, known) => {
    expectClassed(known, classify(await asFromGraph(known), OWN));
  });
});

describe("every class", () => {
  it("is met by a mail of a real program", () => {
    const met = new Set(
      [...BOUNCES, ...RECEIPTS, ...OUT_OF_OFFICE, ...MACHINES, ...LETTERS].map(({ is }) => is),
    );
    expect([...met].sort()).toEqual([
      "auto_generated",
      "auto_reply",
      "bounce",
      "calendar",
      "feedback_report",
      "human",
      "internal",
      "list",
      "out_of_office",
      "own_loop",
      "read_receipt",
      "spam",
      "web_form",
    ]);
  });
});
