import { describe, expect, it } from "@jest/globals";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { passedOnBy } from "../../../../src/domain/case/passed-on-by.ts";
import { caseHistory, withdrawn } from "../../../support/case-history.ts";

const passedTo = (service: string): CaseFact => ({ type: "reassigned", service, note: null });
const AT = "2026-04-02T09:00:00.000Z";
const after = (...facts: readonly CaseFact[]) =>
  passedOnBy(
    caseHistory(
      AT,
      facts.map((fact) => [AT, fact] as const),
    ),
  );

describe("the service that passed a case on", () => {
  it("is nobody while the case is where it came in", () => {
    expect(after()).toBeNull();
    expect(after(passedTo("housing"))).toBeNull();
  });

  it("is the one that had it last, of however many", () => {
    expect(after(passedTo("highways"))).toBe("housing");
    expect(after(passedTo("highways"), passedTo("planning"))).toBe("highways");
    expect(after(passedTo("highways"), passedTo("housing"))).toBe("highways");
  });

  it("is who it was before, where the passing on was taken back", () => {
    expect(after(passedTo("highways"), withdrawn(2))).toBeNull();
    expect(after(passedTo("highways"), passedTo("planning"), withdrawn(3))).toBe("housing");
  });
});
