import { expect } from "@jest/globals";
import { answerOf } from "../../../src/domain/mail/answer.ts";
import { classify } from "../../../src/domain/mail/classify.ts";
import type { MailMessage } from "../../../src/domain/mail/message.ts";
import { publicSender } from "../../../src/domain/mail/public-sender.ts";
import { threadIds } from "../../../src/domain/mail/thread.ts";
import { OWN } from "./a-mail.ts";

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/** What everything behind the reading relies on: PostgreSQL, the screen and the acknowledgement. */
export function expectSound(message: MailMessage): void {
  const text = JSON.stringify(message);
  expect(text).not.toMatch(/\\u0000|\\ud[89a-f]/i);
  expect(text.length).toBeLessThan(300_000);
  expect(message.subject).not.toMatch(UNSAFE);
  expect(message.subject.length).toBeLessThanOrEqual(600);
  expect(message.messageId).toMatch(/^<[^<>\s]+>$/);
  expect(Buffer.byteLength(message.messageId)).toBeLessThanOrEqual(998);
  for (const date of [message.receivedAt, message.sentAt ?? message.receivedAt])
    expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(message.to.length).toBeLessThanOrEqual(20);
  expect(message.replyTo.length).toBeLessThanOrEqual(20);
  expect(message.references.length).toBeLessThanOrEqual(50);
  expect(message.headers.length).toBeLessThanOrEqual(500);
  for (const [name, value] of message.headers) {
    expect(name).toMatch(/^[!-9;-~]{1,100}$/);
    expect(value).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  }
  for (const each of [...(message.from ? [message.from] : []), ...message.to, ...message.replyTo]) {
    expect(each.address).toMatch(/^[^\s\p{Cc}\p{Cf}]{0,254}$/u);
    expect(each.name).not.toMatch(UNSAFE);
  }
  for (const each of message.mended) expect(each).not.toMatch(UNSAFE);

  const decided = classify(message, OWN);
  expect(decided.evidence.length).toBeGreaterThan(0);
  for (const each of decided.evidence) expect(each).not.toMatch(UNSAFE);
  if (!decided.startsClock) expect(decided.sendAutoAck).toBe(false);
  const customer = publicSender(message, OWN);
  expect(customer.name).not.toMatch(UNSAFE);
  // One address and nothing else: an acknowledgement is sent to it.
  if (decided.sendAutoAck) expect(customer.address).toMatch(/^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+$/);
  for (const each of answerOf(message, OWN).evidence) expect(each).not.toMatch(UNSAFE);
  for (const each of threadIds(message)) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(998);
}
