import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { GraphMessage } from "../../../../src/adapters/graph/graph-message.ts";
import { keptHeaders } from "../../../../src/adapters/graph/kept-headers.ts";
import { toMailMessage } from "../../../../src/adapters/graph/to-mail-message.ts";
import type { MailHeader } from "../../../../src/domain/mail/message.ts";
import { expectSound } from "../../../support/mail/expect-sound.ts";
import { throughGraph } from "../../../support/mail/graph-of-bytes.ts";
import { HOSTILE_MAILS, hostileMail } from "../../../support/mail/hostile-mail.ts";

/** Pieces that mean something to mail, to JSON, to a screen or to a database. */
const TELLING = [
  "\r\nBcc: x@council.example\r\n",
  "=?utf-8?Q?=0D=0AX-Evil:_1?=",
  "\u0000",
  "\ud83d",
  "\udfe0",
  "\u202e",
  "\u200b",
  "\u{e0041}",
  "<a@b.example>",
  '"',
  "@",
  ",",
  "auto-replied",
  "a\u0301\u0302\u0303\u0304\u0305\u0306",
];

const text = fc
  .array(fc.oneof(fc.string({ unit: "binary", maxLength: 20 }), fc.constantFrom(...TELLING)), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(""));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary }, fc.constant(null), fc.constant(undefined));
const recipient = fc.record({
  emailAddress: maybe(fc.record({ name: maybe(text), address: maybe(text) })),
});
const name = fc.oneof(
  fc.constantFrom(
    "References",
    "In-Reply-To",
    "Auto-Submitted",
    "Content-Type",
    "List-Id",
    "X-Loop",
    "Return-Path",
  ),
  fc.stringMatching(/^X-[A-Za-z]{1,20}$/),
);

const anyMessage = fc.record({
  id: fc.constant("AAkA1"),
  internetMessageId: maybe(text),
  subject: maybe(text),
  from: maybe(recipient),
  sender: maybe(recipient),
  replyTo: maybe(fc.array(recipient, { maxLength: 25 })),
  toRecipients: maybe(fc.array(recipient, { maxLength: 25 })),
  ccRecipients: maybe(fc.array(recipient, { maxLength: 3 })),
  receivedDateTime: fc.constant("2026-04-02T15:00:00Z"),
  sentDateTime: maybe(text),
}) as fc.Arbitrary<GraphMessage>;

describe("a hostile mail from Microsoft 365", () => {
  it.each(HOSTILE_MAILS.map((each) => [each.what, each] as const))(
    "is sound, its headers listed or opened: %s",
    async (_, { bytes }) => {
      const mail = bytes();
      expectSound(await throughGraph(mail, "listed"));
      expectSound(await throughGraph(mail, "opened"));
    },
  );

  it("is sound whatever its fields hold", () => {
    fc.assert(
      fc.property(anyMessage, fc.array(fc.tuple(name, text), { maxLength: 12 }), (message, headers) => {
        const kept = keptHeaders(headers as readonly MailHeader[]);
        const read = toMailMessage(message, {
          mailbox: "housing@council.example",
          folder: "inbox",
          headers: kept,
        });
        expect(read.ok).toBe(true);
        if (read.ok) expectSound(read.value);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the latest of 100,000 references, which stand at the end", () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => `<${index}@evil.example>`).join(" ");
    const [header] = keptHeaders([["References", ids]]);
    expect(header?.[1].endsWith("<99998@evil.example> <99999@evil.example>")).toBe(true);
  });

  it("adds no header to anything by what is hidden in its subject", async () => {
    const message = await throughGraph(hostileMail("headers hidden").bytes(), "listed");
    expect(message.subject).toBe("Hello Bcc: everyone@council.example <script>");
    expect(message.headers.map(([each]) => each)).not.toContain("x-response-standards");
  });
});
