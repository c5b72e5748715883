import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openMailWorld } from "../../../../src/demo/graph/world/mail-world.ts";
import type { MailWorld } from "../../../../src/demo/graph/world/microsoft-365.ts";
import { isAuthenticatedInternal } from "../../../../src/domain/mail/authenticated-internal.ts";
import { HOUSING, mailFromResident } from "../../../support/graph-mail.ts";

const ADVICE = "advice@calderwick.example";
const COLLEAGUE = { name: "Jo Fielding", address: "Jo.Fielding@calderwick.example" };

let world: MailWorld;

beforeEach(() => {
  const mailboxes = [HOUSING, ADVICE].map((address) => ({ name: "A service", address }));
  world = openMailWorld({ folder: null, mailboxes, now: () => "2026-04-08T10:00:00Z" });
});
afterEach(() => world.close());

const vouchedFor = (more: Parameters<typeof mailFromResident>[1]): boolean => {
  const { headers } = world.deliver(mailFromResident(1, more));
  return isAuthenticatedInternal({ headers: headers.map(([name, value]) => [name.toLowerCase(), value]) });
};

describe("Exchange's header firewall", () => {
  it("takes off what a mail from outside may not say, and leaves the rest", () => {
    const { headers } = world.deliver(
      mailFromResident(1, {
        headers: [
          ["x-ms-exchange-organization-authas", "Internal"],
          ["X-MS-Exchange-Organization-SCL", "-1"],
          ["Auto-Submitted", "no"],
        ],
      }),
    );
    expect(headers).toEqual([
      ["Auto-Submitted", "no"],
      ["X-MS-Exchange-Organization-AuthAs", "Anonymous"],
      ["X-MS-Exchange-Organization-SCL", "1"],
    ]);
  });

  it("vouches for a colleague, but not for someone who only writes a colleague's address", () => {
    expect(vouchedFor({ from: COLLEAGUE })).toBe(true);
    expect(vouchedFor({ from: COLLEAGUE, forged: true, internetMessageId: "<forged@x.example>" })).toBe(
      false,
    );
    expect(vouchedFor({ internetMessageId: "<resident@x.example>" })).toBe(false);
  });

  it("rates junk as junk, and anything as a test wishes", () => {
    const junk = world.deliver(mailFromResident(1, { folder: "junkemail" }));
    expect(junk.headers).toContainEqual(["X-MS-Exchange-Organization-SCL", "6"]);
    const rated = mailFromResident(2, { stamped: [["X-MS-Exchange-Organization-SCL", "9"]] });
    expect(world.deliver(rated).headers.filter(([name]) => name.endsWith("SCL"))).toEqual([
      ["X-MS-Exchange-Organization-SCL", "9"],
    ]);
  });
});

describe("mail from one mailbox of the council to another", () => {
  it("arrives there, vouched for, in its own thread", () => {
    const asked = world.deliver(mailFromResident(1, { mailbox: ADVICE }));
    const copies = [{ name: "Advice", address: ADVICE }];
    const sent = world.send({ mailbox: HOUSING, to: copies, subject: "A resident's window", text: "Yours?" });
    const [arrived] = world.messagesIn(ADVICE, "inbox");
    expect(arrived).toMatchObject({
      internetMessageId: sent.internetMessageId,
      subject: "A resident's window",
      isRead: false,
      folder: "inbox",
    });
    expect(arrived?.id).not.toBe(sent.id);
    expect(arrived?.conversationId).not.toBe(asked.conversationId);
    expect(arrived?.headers).toContainEqual(["X-MS-Exchange-Organization-AuthAs", "Internal"]);

    const back = { mailbox: ADVICE, replyTo: arrived?.id as string, text: "Ours, thank you." };
    expect(world.send(back).conversationId).toBe(arrived?.conversationId);
    const [answer] = world.messagesIn(HOUSING, "inbox");
    expect(answer).toMatchObject({ inReplyTo: sent.internetMessageId, conversationId: sent.conversationId });
  });
});
