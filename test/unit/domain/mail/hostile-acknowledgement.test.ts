import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkTemplate } from "../../../../src/domain/acknowledgement/template-check.ts";
import type { AcknowledgementTemplate } from "../../../../src/domain/acknowledgement/template.ts";
import { writeAcknowledgement } from "../../../../src/domain/acknowledgement/write.ts";
import { classify } from "../../../../src/domain/mail/classify.ts";
import { publicSender } from "../../../../src/domain/mail/public-sender.ts";
import { aMail, OWN } from "../../../support/mail/a-mail.ts";

const TEMPLATE: AcknowledgementTemplate = {
  wordings: [
    {
      language: "en",
      text: "About: {subject}\nYour reference: {reference}",
      outOfHours: "Closed. {subject}",
    },
    { language: "cy", text: "Am: {subject}\nEich cyfeirnod: {reference}", outOfHours: "" },
  ],
  anHourToOneAddress: 3,
};

const acknowledgement = (subject: string): string =>
  writeAcknowledgement(TEMPLATE, {
    reference: "HS-2026-00412",
    service: "Housing",
    council: "Example Council",
    subject,
    reply: null,
    outOfHours: true,
  });

const PIECES = [
  "\r\nBcc: everyone@council.example\r\n\r\n",
  "\u2028\u2029\u0085\v\f",
  "<a href='https://evil.example'>win</a>",
  "https://evil.example/x",
  "hTTps ://evil.example",
  "ht\u200Btps\u200D://ev\u00ADil.example",
  "evil.com",
  "evil\u3002com",
  "www.evil.co.uk now",
  "//evil.example",
  "\\\\evil\\share",
  "mailto:x@evil.example",
  "x@evil.example",
  "tel:0900123",
  "javascript:alert(1)",
  "[win](https://evil.example)",
  "{reference}{subject}{constructor}{__proto__}",
  "$& $1 $` $'",
  "\u202Egnp.exe",
  "\ud83d",
  "\0",
  "&lt;b&gt;",
  "-- \n",
];

const subjects = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 6 })
  .map((pieces) => pieces.join(""));

describe("an acknowledgement of hostile mail", () => {
  it("has the lines of its template and no others, whatever the subject", () => {
    const lines = acknowledgement("Damp").split("\n").length;
    fc.assert(
      fc.property(subjects, (subject) => {
        const text = acknowledgement(subject);
        expect(text.split("\n")).toHaveLength(lines);
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        expect(text.match(/HS-2026-00412/g)).toHaveLength(2);
      }),
      { numRuns: 500 },
    );
  });

  it("holds nothing that a mail program makes a link or markup of", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const text = acknowledgement(subject);
        expect(text).not.toMatch(/:\s*\/\/|[<>{}@]|\\\\|\b(?:mailto|tel|javascript):/i);
        expect(text).not.toMatch(/[\p{L}\p{N}][.\u3002]\p{L}[\p{L}\p{N}]/u);
        expect(text.normalize("NFC").length).toBeLessThan(800);
      }),
      { numRuns: 500 },
    );
  });

  it("quotes what people write", () => {
    expect(acknowledgement("Damp at 4.30 p.m., no. 12 – what's next?")).toContain(
      "About: Damp at 4.30 p.m., no. 12 – what's next?",
    );
  });

  it("goes to one address that nothing else hides in, or to none", () => {
    const odd = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 20 }));
    fc.assert(
      fc.property(odd, odd, (before, after) => {
        const address = `${before}ann@residents.example${after}`.toLowerCase();
        const { message } = aMail().with({ from: { name: before, address } });
        if (!classify(message, OWN).sendAutoAck) return;
        const sent = publicSender(message, OWN).address ?? "";
        expect(sent).toMatch(/^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+$/);
        expect(sent).not.toMatch(/[\p{C}]/u);
      }),
      { numRuns: 500 },
    );
  });

  it("fills in only the places that there are", () => {
    const [wording] = TEMPLATE.wordings;
    if (!wording) throw new Error("no wording");
    const text = "{reference} {constructor}";
    const odd = { ...TEMPLATE, wordings: [{ ...wording, text }] };
    expect(checkTemplate(odd).map(({ field }) => field)).toEqual(["wordings.0.text"]);
  });
});
