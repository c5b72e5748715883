import { describe, expect, it } from "@jest/globals";
import type { SetAsideList } from "../../../../src/contracts/health.ts";
import { entriesOf } from "../../../../src/tab/set-aside/entries.ts";
import { setAsideWords } from "../../../../src/tab/set-aside/words.ts";

const MAILBOX = "housing@calderwick.example";

const mail = (more: Partial<SetAsideList["mail"][number]> = {}): SetAsideList["mail"][number] => ({
  mailbox: MAILBOX,
  item: "A1",
  reason: "A header has no end",
  tries: 3,
  lastTriedAt: "2026-11-22T09:00:00.000Z",
  reference: null,
  ...more,
});
const unsettled = (
  more: Partial<SetAsideList["unsettled"][number]> = {},
): SetAsideList["unsettled"][number] => ({
  mailbox: MAILBOX,
  graphId: "G1",
  purpose: "acknowledgement",
  stage: "not-sent",
  reference: "HS-2026-00412",
  reason: "So many went to this address.",
  since: "2026-11-22T09:00:00.000Z",
  ...more,
});
const one = (list: Partial<SetAsideList>) => {
  const [entry] = entriesOf({ mail: [], unsettled: [], ...list });
  if (!entry) throw new Error("Nothing is listed");
  return entry;
};

describe("what waits for a person", () => {
  it("names acknowledgements first, then mail, then tags, and of each the latest first", () => {
    const entries = entriesOf({
      mail: [mail()],
      unsettled: [
        unsettled({ graphId: "G1", purpose: "marks", stage: null }),
        unsettled({ graphId: "G2" }),
        unsettled({ graphId: "G3", since: "2026-11-22T10:00:00.000Z" }),
      ],
    });
    expect(entries.map(({ id }) => id)).toEqual(["G3", "G2", "A1", "G1"]);
  });

  it("asks nothing of anybody while a message is still tried again by itself", () => {
    expect(one({ mail: [mail({ tries: 2 })] }).whatToDo).toBe(setAsideWords.mail.triedAgain);
    expect(one({ mail: [mail({ tries: 3 })] }).whatToDo).toBe(setAsideWords.mail.withoutCase);
  });

  it("leads to the case that was started from what is known of a message", () => {
    const entry = one({ mail: [mail({ reference: "HS-2026-00413" })] });
    expect(entry.reference).toBe("HS-2026-00413");
    expect(entry.whatToDo).toBe(setAsideWords.mail.withCase);
  });

  it("tells an acknowledgement that may have gone out from one that has not", () => {
    expect(one({ unsettled: [unsettled({ stage: "unknown" })] }).title).toBe(setAsideWords.unknown.title);
    expect(one({ unsettled: [unsettled({ stage: "not-sent" })] }).title).toBe(setAsideWords.notSent.title);
    expect(one({ unsettled: [unsettled({ stage: "sending" })] }).title).toBe(setAsideWords.sending.title);
  });

  it("says so where no reason was given", () => {
    expect(one({ unsettled: [unsettled({ reason: "" })] }).reason).toBe(setAsideWords.noReason);
  });

  it("keeps by which the service knows an entry, for taking it off the list", () => {
    expect(one({ mail: [mail()] }).lookedAfter).toEqual({ type: "mail", mailbox: MAILBOX, item: "A1" });
    expect(one({ unsettled: [unsettled()] }).lookedAfter).toEqual({
      type: "unsettled",
      mailbox: MAILBOX,
      graphId: "G1",
      purpose: "acknowledgement",
    });
  });
});
