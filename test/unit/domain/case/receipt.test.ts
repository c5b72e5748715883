import { describe, expect, it } from "@jest/globals";
import { receivedOn } from "../../../../src/domain/case/receipt.ts";

const received = (
  receivedAt: string,
  correctedReceivedOn: string | null = null,
  timeZone = "Europe/London",
) => receivedOn({ receivedAt, correctedReceivedOn, mergedReceivedOn: null }, timeZone);

describe("the date of receipt", () => {
  it("is the date on the council's wall when it arrived, at any hour", () => {
    expect(received("2026-04-02T22:59:59.999Z")).toBe("2026-04-02");
    expect(received("2026-04-02T23:00:00.000Z")).toBe("2026-04-03");
    expect(received("2026-01-02T23:59:59.999Z")).toBe("2026-01-02");
  });

  it("is a Saturday for what arrives on a Saturday", () => {
    expect(received("2026-04-11T10:00:00.000Z")).toBe("2026-04-11");
  });

  it("is the corrected one where there is one", () => {
    expect(received("2026-04-02T10:00:00.000Z", "2026-03-31")).toBe("2026-03-31");
  });
});
