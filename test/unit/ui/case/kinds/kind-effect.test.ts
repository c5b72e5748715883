import { describe, expect, it } from "@jest/globals";
import { KINDS } from "../../../../../src/domain/standards/standard.ts";
import { kindEffect } from "../../../../../src/ui/case/kinds/kind-effect.ts";
import { LOGGED_MOST, OTHER_KINDS } from "../../../../../src/ui/case/kinds/log-as.ts";
import { acknowledged } from "../../../../support/case-history.ts";
import { ME, shownAt } from "../shown.ts";

const NOW = "2026-04-08T09:00:00.000Z";

describe("logging a case as another kind", () => {
  it("says which dates would then be promised, where others are", () => {
    const shown = shownAt(NOW);
    expect(kindEffect(shown, "complaint", ME)).toBe("Acknowledge by Mon 13 April, reply by Mon 27 April");
    expect(kindEffect(shown, "subject-access-request", ME)).toMatch(/Reply by Tue 5 May$/i);
  });

  it("asks for no acknowledgement where there was one", () => {
    const shown = shownAt(NOW, {}, [["2026-04-07T09:00:00.000Z", acknowledged()]]);
    expect(kindEffect(shown, "complaint", ME)).toBe("Reply by Tue 21 April");
  });

  it("says nothing where no date moves, nor of the kind that it is", () => {
    const shown = shownAt(NOW);
    expect(kindEffect(shown, "compliment", ME)).toBeNull();
    expect(kindEffect(shown, "enquiry", ME)).toBeNull();
  });

  it("offers every kind once, those of every day first", () => {
    expect([...LOGGED_MOST, ...OTHER_KINDS].sort()).toEqual([...KINDS].sort());
    expect(LOGGED_MOST[0]).toBe("complaint");
  });
});
