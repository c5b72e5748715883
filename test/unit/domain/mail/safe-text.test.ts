import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { safeSubject, safeText } from "../../../../src/domain/mail/safe-text.ts";

describe("text from a stranger's mail", () => {
  it("is one line without control characters", () => {
    expect(safeSubject("Damp\r\nBcc: everyone@council.example\u0000\t end")).toBe(
      "Damp Bcc: everyone@council.example end",
    );
  });

  it("shows no direction tricks and nothing invisible", () => {
    expect(safeSubject("in\u200bvoice\u202efdp.exe\u2066\ufeff")).toBe("invoicefdp.exe");
  });

  it("keeps other languages and pictures", () => {
    expect(safeSubject("Lleithder yn fy ystafell ŵ 🏠 رطوبة")).toBe("Lleithder yn fy ystafell ŵ 🏠 رطوبة");
  });

  it("is cut with a mark that it was cut, never through a character", () => {
    expect(safeText("🏠🏠🏠🏠", 3)).toBe("🏠🏠…");
  });

  it("can be stored and sent whatever came in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
        const safe = safeText(text, 50);
        expect([...safe].length).toBeLessThanOrEqual(50);
        expect(safe).not.toMatch(/[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029]/u);
        expect(safeText(safe, 50)).toBe(safe);
      }),
    );
  });
});
