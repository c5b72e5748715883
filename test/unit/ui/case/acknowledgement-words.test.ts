import { describe, expect, it } from "@jest/globals";
import type { OpenCase } from "../../../../src/ui/api/api.ts";
import { acknowledgementWords } from "../../../../src/ui/case/acknowledgement-words.ts";

type Acknowledgement = NonNullable<OpenCase["automaticAcknowledgement"]>;

const said = (acknowledgement: Acknowledgement | null, answeredAt: string | null = null, open = true) =>
  acknowledgementWords({
    automaticAcknowledgement: acknowledgement,
    row: { open, acknowledgement: { answeredAt } } as OpenCase["row"],
  });

describe("what is said of an automatic acknowledgement", () => {
  it("is nothing where none is owed, or it went out, or somebody was faster", () => {
    expect(said(null)).toBeNull();
    expect(said({ stage: "sent", reason: null })).toBeNull();
    expect(said({ stage: "not-needed", reason: "It has been replied to." })).toBeNull();
  });

  it("keeps an officer from acknowledging what is about to be acknowledged", () => {
    for (const stage of ["wanted", "drafted", "sending"] as const) {
      expect(said({ stage, reason: null })).toMatchObject({ intent: "info" });
    }
  });

  it("is a warning with the reason where none was sent, or nobody knows", () => {
    expect(said({ stage: "not-sent", reason: "The message is gone." })).toMatchObject({
      intent: "warning",
      text: "The message is gone. Acknowledge by hand if the customer should have one.",
    });
    expect(said({ stage: "unknown", reason: "See whether the customer got it." })).toMatchObject({
      intent: "warning",
      text: "See whether the customer got it.",
    });
  });

  it("is no longer said once receipt was confirmed, or the case is closed", () => {
    const notSent = { stage: "not-sent", reason: "The message is gone." } as const;
    expect(said(notSent, "2026-04-02T17:00:00.000Z")).toBeNull();
    expect(said(notSent, null, false)).toBeNull();
  });
});
