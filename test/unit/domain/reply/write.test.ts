import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { DEFAULT_REPLY_TEMPLATES } from "../../../../src/domain/reply/default-templates.ts";
import type { ReplyFacts } from "../../../../src/domain/reply/facts.ts";
import type { ReplyPurpose, ReplyTemplate } from "../../../../src/domain/reply/template.ts";
import { writeReply } from "../../../../src/domain/reply/write.ts";
import { replyFacts, replyTemplate } from "./reply-facts.ts";

const ours = (purpose: ReplyPurpose): ReplyTemplate => {
  const found = DEFAULT_REPLY_TEMPLATES.find((each) => each.purpose === purpose);
  if (found === undefined) throw new Error(`We ship no template for ${purpose}`);
  return found;
};
const says = (text: string, change: Partial<ReplyFacts> = {}, purpose?: ReplyPurpose): string =>
  writeReply(replyTemplate(text, purpose), replyFacts(change), "en").text;

/** Everything that a case may not know. */
const NOTHING_KNOWN: Partial<ReplyFacts> = {
  ...{ customer: null, subject: "", receivedOn: null, reply: null, newDate: null, late: null, officer: "" },
};

describe("a reply that is begun with our own words", () => {
  it("acknowledges with the reference, the date and the promise", () => {
    expect(writeReply(ours("acknowledgement"), replyFacts(), "en").text).toBe(
      [
        "Dear Rosa Lind,",
        "Thank you for your message of Thu 2 April 2026. Your reference is HS-2026-00412.",
        "You can expect our reply by Thu 16 April 2026: our promise is a reply within 8 working days. If it is going to take longer, we will tell you before then.",
        "If you write again about this, please answer this message, so that everything stays together.",
        "Yours sincerely,\nPriya Shah\nHousing\nAshby District Council",
      ].join("\n\n"),
    );
  });

  it("says in a holding reply why, and by when instead", () => {
    const { text } = writeReply(ours("holding-reply"), replyFacts(), "en");
    expect(text).toContain("It takes longer because");
    expect(text).toContain("We will send you our full reply by Thu 30 April 2026.");
  });

  it("apologises for the late reply, says by how much, and leaves room for the answer", () => {
    const { text, html } = writeReply(ours("apology"), replyFacts(), "en");
    expect(text).toContain("We are sorry that our reply to your message of Thu 2 April 2026 is late.");
    expect(text).toContain("Our promise was a reply within 8 working days, by Thu 16 April 2026.");
    expect(text).toContain("This reply comes 3 working days late.");
    expect(html).toContain('<p lang="en"><br></p>');
  });

  it("asks for information without a word of what becomes of the clock", () => {
    const { text } = writeReply(ours("information-request"), replyFacts(), "en");
    expect(text).toContain("Please answer this message and tell us:\n\n\n\nIf there is");
    expect(text).not.toMatch(/clock|pause|until we hear/i);
  });

  it("is written in Welsh with the dates and promises of Welsh", () => {
    const { language, text, html } = writeReply(ours("acknowledgement"), replyFacts(), "cy");
    expect(language).toBe("cy");
    expect(text).toContain("Annwyl Rosa Lind,");
    expect(text).toContain("erbyn dydd Iau 16 Ebrill 2026: ein haddewid yw ateb o fewn 8 diwrnod gwaith.");
    expect(html.startsWith('<p lang="cy">')).toBe(true);
  });

  it.each(
    DEFAULT_REPLY_TEMPLATES.flatMap(({ purpose, wordings }) =>
      wordings.map(({ language }) => [purpose, language] as const),
    ),
  )("%s in %s reads well when next to nothing is known", (purpose, language) => {
    const { text } = writeReply(ours(purpose), replyFacts(NOTHING_KNOWN), language);
    expect(text).not.toMatch(/[{}]|null|undefined|\(\)| {2}| [.,]/);
    expect(text).toContain("HS-2026-00412");
    expect(text.split("\n")[0]).toMatch(/^(Dear customer|Annwyl gwsmer),$/);
  });
});

describe("what is not known", () => {
  const PROMISE = "Thank you. You can expect our reply by {reply by}, within {standard}. Goodbye.";

  it.each([
    [
      "a promise, where a reply is still to come",
      PROMISE,
      { reply: null, newDate: null },
      "acknowledgement",
      "Thank you. We will reply as soon as we can. Goodbye.",
    ],
    [
      "a promise, where the officer gives a date",
      PROMISE,
      { reply: null },
      "holding-reply",
      "Thank you. Goodbye.",
    ],
    [
      "a promise, in the reply itself",
      PROMISE,
      { reply: null, newDate: null },
      "reply",
      "Thank you. Goodbye.",
    ],
    [
      "a new date",
      "Wait. It comes by {new date}.",
      { newDate: null },
      "holding-reply",
      "Wait. We will reply as soon as we can.",
    ],
    [
      "by how much it is late",
      "It is late. It comes {days late} late.",
      { late: null },
      "apology",
      "It is late.",
    ],
    ["who writes", "Yours,\n{officer}\n{service}", { officer: " " }, "reply", "Yours,\nHousing"],
    ["a subject", "About “{subject}”. Thanks.", { subject: "" }, "reply", "Thanks."],
    [
      "a date beside the reference",
      "We write about {reference} by {reply by}.",
      { reply: null },
      "reply",
      "We write about HS-2026-00412 as soon as we can.",
    ],
    [
      "anything else beside the reference",
      "{reference} came on {received}.",
      { receivedOn: null },
      "reply",
      "HS-2026-00412",
    ],
  ] as const)("leaves no hole: %s", (_what, text, change, purpose, written) => {
    expect(says(text, change, purpose)).toBe(written);
  });

  it("says that the reply comes soon once, however many dates are missing", () => {
    const text = says("By {reply by}. Within {standard}. By {new date}.", NOTHING_KNOWN, "acknowledgement");
    expect(text).toBe("We will reply as soon as we can.");
  });

  it("leaves a paragraph out that has lost all its sentences", () => {
    expect(says("One.\n\nBy {reply by}.\n\nTwo.", { reply: null })).toBe("One.\n\nTwo.");
  });

  it("is written in the template's own language where it does not have the one asked for", () => {
    expect(writeReply(replyTemplate("Hello."), replyFacts(), "cy")).toMatchObject({
      language: "en",
      text: "Hello.",
    });
  });
});

describe("what strangers wrote", () => {
  it.each([
    ["rosa@resident.example", "customer"],
    ["Win at casino.example", "customer"],
    ["x".repeat(200), "customer"],
    ["...", "customer"],
    ["  ", "customer"],
    ["Siân\u202e O'Neill ", "Siân O'Neill"],
    ["{reference}", "reference"],
  ])("is addressed from %j as %s", (customer, shown) => {
    expect(says("Dear {customer},", { customer }).replace(/\s+/g, " ").replace(" ,", ",")).toBe(
      `Dear ${shown},`,
    );
  });

  it("fills in nothing that a subject or a name asks for", () => {
    expect(says("{subject} {reference}", { subject: "{council}", customer: "{officer}" })).not.toContain(
      "Ashby",
    );
  });

  it("holds no markup of theirs, whatever they wrote", () => {
    const nasty = fc.string({
      unit: fc.constantFrom(..."<>&\"'/={}abc \n\r\u2028".split(""), "<img src=x onerror=y>", "&lt;", "]]>"),
      maxLength: 40,
    });
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (customer, subject, officer, text) => {
        const facts = replyFacts({ customer, subject, officer, service: subject, council: officer });
        const template = replyTemplate(`{customer} {subject} {officer} {service}\n\n${text}{reference}`);
        const { html } = writeReply(template, facts, "en");
        const content = html.replaceAll('<p lang="en">', "").replaceAll("</p>", "").replaceAll("<br>", "");
        expect(content).not.toMatch(/[<>"']/);
        expect(content.replace(/&#\d+;/g, "")).not.toContain("&");
      }),
    );
  });

  it("does not take long over words that no officer would write", () => {
    const long = `${"{reply by}".repeat(400)}${". ".repeat(2000)}`;
    expect(says(long, { reply: null })).not.toContain("{");
  });
});

describe("as HTML", () => {
  it("has a paragraph for each, a line for each, and escapes every sign that could be markup", () => {
    const { html } = writeReply(
      replyTemplate("A <b>\nB & C\n\nD {service}"),
      replyFacts({ service: `"Streets" & 'Parks'` }),
      "en",
    );
    expect(html).toBe(
      '<p lang="en">A &#60;b&#62;<br>B &#38; C</p><p lang="en">D &#34;Streets&#34; &#38; &#39;Parks&#39;</p>',
    );
  });
});
