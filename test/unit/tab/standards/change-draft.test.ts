import { describe, expect, it } from "@jest/globals";
import {
  changeFrom,
  errorsOf,
  typedFrom,
  withAllowance,
  type Base,
} from "../../../../src/tab/standards/change-draft.ts";
import { emailReply } from "../../../support/standards.ts";

const base: Base = { standard: emailReply(), targetPercent: 95, today: "2026-04-09" };
const fresh = typedFrom(base, null);
const filled = { ...fresh, inForceFrom: "2026-05-01", because: "Residents asked for it" };

describe("the form of a change", () => {
  it("begins with what holds now, and leaves the day and the reason to whoever writes", () => {
    expect(fresh).toMatchObject({
      amount: "8",
      unit: "workingDays",
      target: "95",
      inForceFrom: "",
      because: "",
    });
    expect([...errorsOf(fresh, base).keys()]).toEqual(
      expect.arrayContaining(["inForceFrom", "because", "change"]),
    );
  });

  it("writes the new time into a title that named the old one, and not into one that did not", () => {
    const five = withAllowance(filled, { amount: "5" });
    expect(five.title).toBe("E-mail: reply within 5 working days");
    expect(withAllowance(five, { unit: "calendarDays" }).title).toBe("E-mail: reply within 5 calendar days");
    expect(withAllowance({ ...filled, title: "Soon" }, { amount: "5" }).title).toBe("Soon");
  });

  it("follows the number through what is typed on the way to it", () => {
    const typed = ["", "1", "12"].reduce((written, amount) => withAllowance(written, { amount }), filled);
    expect(typed.title).toBe("E-mail: reply within 12 working days");
    expect(errorsOf(typed, base).size).toBe(0);
  });

  it("refuses by name what is no number", () => {
    expect(errorsOf({ ...filled, amount: "a few" }, base).get("allowance")).toBe("Enter a whole number.");
    expect(errorsOf({ ...filled, target: "most" }, base).get("targetPercent")).toMatch(/^Enter a percentage/);
    expect(changeFrom({ ...filled, target: "97,5 %" }).targetPercent).toBe(97.5);
    expect(changeFrom({ ...filled, target: " " }).targetPercent).toBeNull();
  });
});
