import { describe, expect, it } from "@jest/globals";
import { readEml } from "../../../../src/adapters/mailfiles/read-eml.ts";
import { readMbox } from "../../../../src/adapters/mailfiles/read-mbox.ts";
import { expectSound } from "../../../support/mail/expect-sound.ts";
import { HOSTILE_MAILS, hostileMail } from "../../../support/mail/hostile-mail.ts";
import { READ } from "../../../support/mail/read-text.ts";

const read = (bytes: Buffer) => {
  const result = readEml(bytes, READ);
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return result.value;
};

describe("a hostile mail from a file", () => {
  it.each(HOSTILE_MAILS.map((each) => [each.what, each] as const))("is sound: %s", (_, { bytes }) => {
    expectSound(read(bytes()));
  });

  it("keeps the first addresses and counts the others", () => {
    const message = read(hostileMail("10,000 addresses").bytes());
    expect([message.to.length, message.recipientCount]).toEqual([20, 20_000]);
    expect(message.to[0]).toEqual({ name: "Person 0", address: "p0@evil.example" });
  });

  it("adds no header to anything by what is hidden in its subject", () => {
    const message = read(hostileMail("headers hidden").bytes());
    expect(message.subject).toBe("Hello Bcc: everyone@council.example <script>");
    expect(message.from).toEqual({
      name: 'Mallory Bcc: x@council.example "><b>',
      address: "mallory@evil.example",
    });
    expect(message.headers.map(([name]) => name)).not.toContain("x-response-standards");
  });

  it("shows what it says and not what it looks like", () => {
    const message = read(hostileMail("read otherwise").bytes());
    expect(message.subject).toBe("gnp.exe x z");
    expect(message.from?.name).toBe("elpmaxe.licnuoc@gnisuoh");
  });

  it("keeps the latest of 100,000 references", () => {
    const { references } = read(hostileMail("100,000 references").bytes());
    expect(references).toHaveLength(50);
    expect(references.every((each) => /^<\d+@evil\.example>$/.test(each))).toBe(true);
  });

  it("does its neighbours in an mbox no harm", async () => {
    const separator = Buffer.from("From x@evil.example Thu Apr  2 15:00:00 2026\n");
    const neighbour = (number: number): Buffer =>
      Buffer.from(
        `From: ann@residents.example\nSubject: Letter ${number}\nMessage-ID: <${number}@a>\n\nHello.\n`,
      );
    const small = HOSTILE_MAILS.map(({ bytes }) => bytes()).filter(({ length }) => length < 3_000_000);
    async function* pieces(): AsyncGenerator<Buffer> {
      for (const [number, mail] of small.entries()) {
        yield Buffer.concat([separator, neighbour(number), Buffer.from("\n")]);
        yield Buffer.concat([separator, mail, Buffer.from("\n\n")]);
      }
    }
    const letters: string[] = [];
    for await (const { result } of readMbox(pieces(), READ))
      if (result.ok && result.value.from?.address === "ann@residents.example")
        letters.push(result.value.subject);
    expect(letters).toEqual(small.map((_, number) => `Letter ${number}`));
  });
});
