import { describe, expect, it } from "@jest/globals";
import {
  askableMessages,
  casesToTake,
  mostPressingFirst,
  MOST_MESSAGES,
  type ListedMessage,
} from "../../../src/taskpane/several-cases.ts";
import { messageToRead } from "../../../src/taskpane/use-message-link.ts";
import type { SeenMessage } from "../../../src/ui/api/api.ts";
import { caseRow, clockSummary } from "../ui/around/case-row.ts";

const listed = (messageId: string, row: ReturnType<typeof caseRow> | null): ListedMessage => ({
  messageId,
  subject: "",
  seen: { case: row && { row } } as unknown as SeenMessage,
});
const SIAN = { id: "sian", name: "Siân Morgan" };

describe("several messages that are selected together", () => {
  it("are asked about once each, as far as Outlook tells their Message-IDs, and not without end", () => {
    const asked = askableMessages([
      { messageId: "<1@x>", subject: "Damp" },
      { messageId: null, subject: "Untold" },
      { messageId: "<1@x>", subject: "Damp" },
    ]);
    expect(asked).toEqual([{ messageId: "<1@x>", subject: "Damp" }]);
    const many = Array.from({ length: 30 }, (_, at) => ({ messageId: `<${at}@x>`, subject: "" }));
    expect(askableMessages(many)).toHaveLength(MOST_MESSAGES);
  });

  it("stand with the most pressing first, and those without a case last", () => {
    const soon = clockSummary({ dueAt: "2026-04-08T22:59:59.000Z" });
    const order = mostPressingFirst([
      { messageId: "asking", subject: "", seen: undefined },
      listed("no case", null),
      listed("later", caseRow()),
      listed("soon", caseRow({ reply: soon })),
    ]).map(({ messageId }) => messageId);
    expect(order).toEqual(["soon", "later", "asking", "no case"]);
  });

  it("offer to take on each open case once that is not one's own", () => {
    const messages = [
      listed("unowned", caseRow()),
      listed("the same case", caseRow()),
      listed("mine", caseRow({ reference: "HS-1", owner: SIAN })),
      listed("another's", caseRow({ reference: "HS-2", owner: { id: "tom", name: "Tom Okafor" } })),
      listed("answered", caseRow({ reference: "HS-3", open: false })),
      listed("no case", null),
    ];
    expect(casesToTake(messages, SIAN.id)).toEqual(["HS-2026-00413", "HS-2"]);
  });
});

describe("the message of a case to read", () => {
  it("is the customer's newest; a letter has none", () => {
    const message = (messageId: string, direction: "in" | "out", at: string) => ({
      ...{ messageId, direction, at, mailbox: "housing@wending.example" },
      ...{ subject: "", fromName: "", mailClass: "human" },
    });
    const messages = [
      message("newest", "in", "2026-04-09T09:00:00.000Z"),
      message("first", "in", "2026-04-02T09:00:00.000Z"),
      message("ours", "out", "2026-04-10T09:00:00.000Z"),
    ];
    expect(messageToRead(messages)?.messageId).toBe("newest");
    expect(messageToRead([])).toBeNull();
  });
});
