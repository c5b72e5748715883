import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readEml } from "../../../../src/adapters/mailfiles/read-eml.ts";
import { readMbox } from "../../../../src/adapters/mailfiles/read-mbox.ts";
import { expectSound } from "../../../support/mail/expect-sound.ts";
import { oddMails } from "../../../support/mail/odd-mail.ts";
import { READ } from "../../../support/mail/read-text.ts";

const SEEDS = [...oddMails(3, 120)].map(({ text }) => Buffer.from(text, "latin1").subarray(0, 20_000));

/** Bytes that mean something to mail, so that mutations reach more than rubbish does. */
const TELLING = [
  "\r\n\r\n",
  "\nFrom ",
  "=?utf-8?B?",
  "?=",
  "<>",
  '"',
  "(",
  ";",
  ":",
  "\n ",
  "--b\n",
  "\0",
  "\u00ff",
];

const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(
      fc.tuple(
        fc.nat(20_000),
        fc.nat(40),
        fc.oneof(
          fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes)),
          fc.constantFrom(...TELLING).map((text) => Buffer.from(text, "latin1")),
        ),
      ),
      { maxLength: 12 },
    ),
  )
  .map(([seed, changes]) =>
    changes.reduce((bytes, [place, removed, put]) => {
      const at = bytes.length === 0 ? 0 : place % bytes.length;
      return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + removed)]);
    }, seed),
  );

describe("any bytes at all", () => {
  it("give a sound message or a failure with a code, never a crash", () => {
    fc.assert(
      fc.property(
        fc.oneof({ weight: 4, arbitrary: mutated }, fc.uint8Array({ maxLength: 3_000 })),
        (bytes) => {
          const result = readEml(bytes, READ);
          if (result.ok) expectSound(result.value);
          else expect(result.failure.code).toMatch(/^(?:empty-file|not-a-mail|outlook-msg-file)$/);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it("give the same messages of an mbox in whatever pieces they come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(mutated, { maxLength: 4 }),
        fc.integer({ min: 1, max: 5_000 }),
        async (mails, size) => {
          const separator = Buffer.from("From a@b.example Thu Apr  2 16:00:05 2026\n");
          const bytes = Buffer.concat(mails.flatMap((mail) => [separator, mail, Buffer.from("\n\n")]));
          const read = async (pieces: readonly Buffer[]) => {
            const results: unknown[] = [];
            for await (const { result } of readMbox(streamOf(pieces), READ)) results.push(result);
            return results;
          };
          const whole = await read([bytes]);
          expect(whole.length).toBeGreaterThanOrEqual(mails.length);
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size),
          );
          expect(await read(pieces)).toEqual(whole);
        },
      ),
      { numRuns: 100 },
    );
  });
});

async function* streamOf(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) yield piece;
}
