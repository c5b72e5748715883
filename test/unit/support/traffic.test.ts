import { describe, expect, it } from "@jest/globals";
import { ownMailOf } from "../../../src/application/council-rules.ts";
import { isSentMail } from "../../../src/application/receive/sent-mail.ts";
import { answerOf } from "../../../src/domain/mail/answer.ts";
import { classify } from "../../../src/domain/mail/classify.ts";
import { aCouncil } from "../../support/builders.ts";
import { asMailMessage } from "../../support/traffic/as-mail-message.ts";
import type { TrafficMail } from "../../support/traffic/expected.ts";
import { residentNumber } from "../../support/traffic/people.ts";
import { createTraffic } from "../../support/traffic/traffic.ts";

const council = aCouncil();
const own = ownMailOf(council);
const [housing = "", revenues = ""] = council.mailboxes.map(({ address }) => address);
const AT = "2026-04-02T09:00:00.000Z";

const days = (seed: number, count: number): readonly TrafficMail[] => {
  const traffic = createTraffic({ seed, council });
  return Array.from({ length: count }, (_, index) => [
    ...traffic.next(index % 3 === 0 ? revenues : housing, AT),
    ...(index % 4 === 0 ? traffic.officerAnswer(housing, AT) : []),
  ]).flat();
};

/** What the rules say of a mail, in the words in which it is expected. */
const found = ({ mail }: TrafficMail, rescued = false): object => {
  const message = asMailMessage(rescued ? { ...mail, folder: "inbox" } : mail);
  if (isSentMail(message, own)) {
    const { kind, mailClass } = answerOf(message, own);
    return kind === "not_to_customer"
      ? { becomes: "nothing", class: mailClass }
      : { becomes: "answer", answer: kind };
  }
  const { class: mailClass, startsClock, sendAutoAck } = classify(message, own, { rescued });
  if (!startsClock) return { becomes: "nothing", class: mailClass };
  return { becomes: "case", class: mailClass, mayBeAcknowledged: sendAutoAck };
};

describe("the traffic of tests", () => {
  it("is the same again for the same seed, and another for another", () => {
    expect(days(7, 200)).toEqual(days(7, 200));
    expect(days(7, 200)).not.toEqual(days(8, 200));
  });

  it("expects of every mail what the rules find in it", () => {
    const mails = days(1, 2000);
    expect(mails.length).toBeGreaterThan(2000);
    for (const each of mails) {
      // Whether it goes on with a matter is told by its thread, not by the mail alone.
      if (each.expected.becomes === "part-of-case") expect(found(each)).toMatchObject({ becomes: "case" });
      else expect({ mail: each.mail, ...found(each) }).toEqual({ mail: each.mail, ...each.expected });
      if (each.onceRescued) expect(found(each, true)).toEqual(each.onceRescued);
    }
  });

  it("has mail of every sort within a few weeks", () => {
    const sorts = new Set(days(2, 3000).map(({ expected }) => Object.values(expected).join(" ")));
    for (const sort of ["case human true", "case human false", "case web_form true", "part-of-case"]) {
      expect(sorts).toContain(sort);
    }
    for (const sort of ["nothing spam", "nothing own_loop", "nothing calendar", "answer holding_reply"]) {
      expect(sorts).toContain(sort);
    }
  });

  it("answers an acknowledgement as the customer's programs do", () => {
    const traffic = createTraffic({ seed: 3, council });
    const answers = Array.from({ length: 20 }, (_, number) =>
      traffic.comesBack(
        {
          ...{ mailbox: housing, to: residentNumber(number).address, messageId: "<a@x>" },
          ...{ inReplyTo: "<l@x>", subject: "Re: Damp" },
        },
        AT,
      ),
    ).flat();
    for (const each of answers) {
      const { becomes, ...more } = each.expected;
      if (becomes === "nothing") expect(found(each)).toEqual({ becomes, ...more });
      else expect(found(each)).toMatchObject({ becomes: "case" });
    }
    expect(new Set(answers.map(({ expected }) => expected.becomes))).toEqual(
      new Set(["nothing", "part-of-case", "case"]),
    );
  });
});
