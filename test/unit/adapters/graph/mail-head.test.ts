import { describe, expect, it } from "@jest/globals";
import { headersIn, mailHead } from "../../../../src/adapters/graph/mail-head.ts";

const HEAD = "Subject: Bins\r\nReferences: <1@a.example>\r\n <2@b.example>";

/** An answer whose body comes in pieces, and which notes how many were taken. */
const answerOf = (pieces: readonly string[], headers: Record<string, string> = {}) => {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const piece = pieces[taken];
        if (piece === undefined) return controller.close();
        taken += 1;
        controller.enqueue(Buffer.from(piece));
      },
    },
    { highWaterMark: 0 },
  );
  return { answer: new Response(body, { headers }), taken: () => taken };
};

describe("the head of a mail", () => {
  it("is read and the 30 MB behind it are not", async () => {
    const mail = answerOf([`${HEAD}\r\n`, "\r\nbody ", ...Array.from({ length: 30 }, () => "x".repeat(1e6))]);
    expect(await mailHead(mail.answer)).toBe(HEAD);
    expect(mail.taken()).toBe(2);
  });

  it("is found even when the blank line is torn apart", async () => {
    const mail = answerOf([`${HEAD}\r`, "\n\r", "\nbody", "more"]);
    expect(await mailHead(mail.answer)).toBe(HEAD);
    expect(mail.taken()).toBe(3);
  });

  it("of a small mail is read with its rest, so that the connection serves again", async () => {
    const mail = answerOf([`${HEAD}\r\n\r\n`, "body"], { "content-length": "64" });
    expect(await mailHead(mail.answer)).toBe(HEAD);
    expect(mail.taken()).toBe(2);
  });

  it("ends somewhere even when the mail is nothing but headers", async () => {
    const mail = answerOf(Array.from({ length: 50 }, () => `X: ${"y".repeat(65_536)}\r\n`));
    expect((await mailHead(mail.answer)).length).toBe(256 * 1024);
    expect(mail.taken()).toBeLessThan(10);
  });

  it("is unfolded", async () => {
    const headers = headersIn(`${HEAD}\r\nFrom: =?utf-8?B?Q2Fmw6k=?= <a@b.example>\r\nX-Odd`);
    expect(headers).toEqual(
      expect.arrayContaining([
        ["subject", "Bins"],
        ["references", "<1@a.example> <2@b.example>"],
        ["from", "=?utf-8?B?Q2Fmw6k=?= <a@b.example>"],
      ]),
    );
    expect(headersIn("")).toEqual([]);
  });
});
