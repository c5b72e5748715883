import { describe, expect, it } from "@jest/globals";
import { DEFAULT_TEMPLATE, defaultWording } from "../../../../src/domain/acknowledgement/default-template.ts";
import { writeAcknowledgement, type Acknowledged } from "../../../../src/domain/acknowledgement/write.ts";

const about = (change: Partial<Acknowledged> = {}): Acknowledged => ({
  reference: "HS-2026-00412",
  service: "Housing",
  council: "Ashby District Council",
  subject: "Damp in the back bedroom",
  reply: { allowance: { workingDays: 8 }, dueOn: "2026-04-16" },
  outOfHours: false,
  ...change,
});
const says = (text: string, change: Partial<Acknowledged> = {}): string =>
  writeAcknowledgement(
    { wordings: [{ language: "en", text, outOfHours: "" }], anHourToOneAddress: 3 },
    about(change),
  );

describe("the text of an acknowledgement", () => {
  it("says in our own words the reference, the service, the promise and the date", () => {
    expect(writeAcknowledgement(DEFAULT_TEMPLATE, about())).toBe(
      [
        "Thank you for writing to Housing. We have received your e-mail.",
        "Your reference is HS-2026-00412. You can expect our reply by Thu 16 April 2026: our promise is a reply within 8 working days.",
        "If you write again about this, please answer this message, so that everything stays together.",
        "This message was sent automatically.",
        "Housing\nAshby District Council",
      ].join("\n\n"),
    );
  });

  it("adds the words for mail that came while the office was closed", () => {
    const closed = writeAcknowledgement(DEFAULT_TEMPLATE, about({ outOfHours: true }));
    expect(closed).toContain("Our office was closed when your e-mail arrived.");
    const none = { ...DEFAULT_TEMPLATE, wordings: [{ ...defaultWording("en"), outOfHours: " " }] };
    expect(writeAcknowledgement(none, about({ outOfHours: true }))).toBe(writeAcknowledgement(none, about()));
  });

  it("is written in Welsh with the dates and promises of Welsh", () => {
    const welsh = { ...DEFAULT_TEMPLATE, wordings: [defaultWording("cy"), defaultWording("en")] };
    const text = writeAcknowledgement(welsh, about());
    expect(text).toContain("erbyn Iau 16 Ebrill 2026: ein haddewid yw ateb o fewn 8 diwrnod gwaith.");
    expect(text.indexOf("Eich cyfeirnod")).toBeLessThan(text.indexOf("Your reference"));
  });

  it.each([
    [{ workingDays: 1 }, "1 working day"],
    [{ calendarDays: 30 }, "30 calendar days"],
    [{ calendarMonths: 1 }, "1 calendar month"],
    [{ hours: 24 }, "24 hours"],
  ] as const)("says the promise %j as %s", (allowance, words) => {
    expect(says("{standard}", { reply: { allowance, dueOn: "2026-04-16" } })).toBe(words);
  });

  it("promises no date where no standard gives one", () => {
    expect(says("We reply by {reply by} ({standard}).", { reply: null })).toBe(
      "We will reply as soon as we can.",
    );
    expect(writeAcknowledgement(DEFAULT_TEMPLATE, about({ reply: null, outOfHours: true }))).toBe(
      [
        "Thank you for writing to Housing. We have received your e-mail.",
        "Your reference is HS-2026-00412. We will reply as soon as we can.",
        "If you write again about this, please answer this message, so that everything stays together.",
        "This message was sent automatically.",
        "Housing\nAshby District Council",
        "Our office was closed when your e-mail arrived. We will look at it when we are next open.",
      ].join("\n\n"),
    );
    const welsh = { ...DEFAULT_TEMPLATE, wordings: [defaultWording("cy")] };
    expect(writeAcknowledgement(welsh, about({ reply: null }))).toContain(
      "Eich cyfeirnod yw HS-2026-00412. Byddwn yn ateb cyn gynted ag y gallwn.\n\n",
    );
  });

  it("says it once, and keeps a reference that stands beside a date", () => {
    expect(
      says("We answer {reference} by {reply by}. That is within {standard}. Until then, wait.", {
        reply: null,
      }),
    ).toBe("We answer HS-2026-00412 as soon as we can. Until then, wait.");
  });

  it("leaves the words as a council set them out where a promise is given", () => {
    expect(says("{reference}  is yours.\n \nBy {reply by}.")).toBe(
      "HS-2026-00412  is yours.\n \nBy Thu 16 April 2026.",
    );
  });

  it.each([
    ["two\r\nBcc: all@example.org", "two Bcc: …"],
    ["\u202egnp exe\u200b", "gnp exe"],
    ["win at casino.example, or ask win@casino.example", "win at … or ask …"],
    ["Win at https://casino.example/now today", "Win at … today"],
    ["see www.casino.example and casino.example/x", "see … and …"],
    ["{reference} {standard} <b>bold</b>", "reference standard b bold /b"],
    ["x".repeat(1000), `${"x".repeat(119)}…`],
  ])("quotes the subject %j as plain words on one line", (subject, shown) => {
    expect(says("{subject}", { subject }).replace(/\s+/g, " ").trim()).toBe(shown);
  });

  it("fills in nothing that a subject asks for", () => {
    expect(says("{subject} / {reference}", { subject: "{reference}" })).toContain(" / HS-2026-00412");
    expect(says("{subject}", { subject: "{reference}" })).not.toContain("HS-2026");
  });

  it("leaves a place that it does not know as it stands", () => {
    expect(says("{nonsense} {}")).toBe("{nonsense} {}");
  });
});
